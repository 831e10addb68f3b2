package org.trialgraph.health;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/// When this service counts as well.
@ConfigMapping(prefix = "trialgraph.health")
interface HealthConfig {

    /// Whether a server gets ready by loading the index of all trials, rather than with the first search.
    @WithDefault("true")
    boolean warmUp();

    /// How long a server waits before it tries again to get ready.
    @WithDefault("1s")
    Duration retry();

    /// How long ago the last import or synchronisation may have ended; absent, data of any age are well. It is never
    /// a reason to ask another server.
    Optional<Duration> maxDataAge();
}
