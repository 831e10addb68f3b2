package org.trialgraph.search;

import io.micrometer.core.instrument.MeterRegistry;

/// Counts what answers took from memory.
final class CacheHits {

    private CacheHits() {}

    /// How often a cache had what was looked for, since the program began.
    static int of(String cache, MeterRegistry meters) {
        return (int) meters.get("trialgraph.cache.requests")
                .tags("cache", cache, "result", "hit")
                .counter()
                .count();
    }
}
