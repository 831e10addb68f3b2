package org.trialgraph.protocol.rate;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// How much each client may ask for. Each server counts for itself: with three of them a client may have three times
/// as much.
@ConfigMapping(prefix = "trialgraph.rate")
public interface RateConfig {

    @WithDefault("false")
    boolean enabled();

    /// Points of cost that a client gets back every second, 1 to 1,000,000.
    @WithDefault("50000")
    long pointsPerSecond();

    /// Points that a client may spend at once, and the cost of the dearest operation that it can ask for; 1 to
    /// 1,000,000,000.
    @WithDefault("2000000")
    long burst();

    /// Clients that are remembered, 1 to 10,000,000, at about 300 bytes each. Of more, those that ask seldom are
    /// forgotten, and have all their points when they come back.
    @WithDefault("100000")
    long maxClients();
}
