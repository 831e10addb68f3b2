package org.trialgraph.protocol.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// The log of requests.
@ConfigMapping(prefix = "trialgraph.access-log")
public interface AccessLogConfig {

    @WithDefault("false")
    boolean enabled();

    /// What addresses are hashed with. Servers that share it name a client alike; absent, each start makes its own, and
    /// nobody can tell clients of one day from those of another.
    Optional<String> salt();
}
