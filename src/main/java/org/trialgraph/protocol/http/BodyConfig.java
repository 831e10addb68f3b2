package org.trialgraph.protocol.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// What is read of a request.
@ConfigMapping(prefix = "trialgraph.body")
interface BodyConfig {

    /// The largest body that is read.
    @WithDefault("512K")
    MemorySize maxSize();

    /// How long a body may take to come.
    @WithDefault("10s")
    Duration timeout();
}
