package org.trialgraph.search;

import io.micrometer.core.instrument.MeterRegistry;

/// Counts what answers took from memory.
final class CacheHits {

    /// What is searched for where answers are kept.
    static final String TWO_TEAS = """
            1 | Blue tea | Fatigue
            2 | Green tea | Fatigue""";

    private CacheHits() {}

    /// How often a cache had what was looked for, since the program began.
    static int of(String cache, MeterRegistry meters) {
        return (int) meters.get("trialgraph.cache.requests")
                .tags("cache", cache, "result", "hit")
                .counter()
                .count();
    }
}
