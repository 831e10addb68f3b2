package org.trialgraph.protocol.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/// `trialgraph.cache.requests`: how often caches have what they are asked for.
@ApplicationScoped
public class CacheMetrics {

    private final MeterRegistry meters;

    public CacheMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    /// The books of a cache.
    ///
    /// @param cache its name
    public Uses of(String cache) {
        return new Uses(counter(cache, "hit"), counter(cache, "miss"));
    }

    private Counter counter(String cache, String result) {
        return Counter.builder("trialgraph.cache.requests")
                .description("How often a cache was asked, by whether it had what it was asked for")
                .tag("cache", cache)
                .tag("result", result)
                .register(meters);
    }

    /// How often a cache was asked.
    public record Uses(Counter hits, Counter misses) {

        /// It was asked.
        ///
        /// @param had whether it had what it was asked for
        public void count(boolean had) {
            (had ? hits : misses).increment();
        }
    }
}
