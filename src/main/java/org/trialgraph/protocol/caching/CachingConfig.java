package org.trialgraph.protocol.caching;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/// How long others may keep answers to GET. Trials change once a day at most, but they change all at once: the shorter,
/// the sooner two answers are of the same data.
@ConfigMapping(prefix = "trialgraph.caching")
public interface CachingConfig {

    /// For so long an answer is used without asking; `0s`: no answer is used without asking whether it still holds.
    @WithDefault("1m")
    Duration maxAge();

    /// For so long after that it may be used while a cache asks.
    @WithDefault("0s")
    Duration staleWhileRevalidate();

    /// For so long after that it may be used if this service does not answer, or says that it cannot.
    @WithDefault("1h")
    Duration staleIfError();
}
