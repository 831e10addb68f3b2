package org.trialgraph.protocol.metric;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// What monitoring is told.
@ConfigMapping(prefix = "trialgraph.metrics")
interface MetricsConfig {

    /// Whether `/q/metrics` is served.
    @WithDefault("true")
    boolean enabled();

    /// How many names of operations are told apart, the first that come. Those of trusted documents are, whatever
    /// their number.
    @WithDefault("100")
    int operations();
}
