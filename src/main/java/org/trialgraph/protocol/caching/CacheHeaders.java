package org.trialgraph.protocol.caching;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The headers by which caches know what they may do with an answer.
@ApplicationScoped
public class CacheHeaders {

    private static final String CACHE_CONTROL = "Cache-Control";

    private final String cacheControl;

    CacheHeaders(CachingConfig config) {
        this.cacheControl = cacheControl(config);
    }

    /// Of an answer to GET that has no error, and of the 304 in its place.
    public Map<String, String> of(EntityTag tag) {
        return Map.of("ETag", tag.toString(), CACHE_CONTROL, cacheControl, "Vary", "Accept");
    }

    /// Of whatever nobody may keep: answers with an error in them, refusals, and answers that have no tag.
    public static Map<String, String> noStore() {
        return Map.of(CACHE_CONTROL, "no-store");
    }

    private static String cacheControl(CachingConfig config) {
        if (!config.maxAge().isPositive()) {
            return "public, no-cache";
        }
        List<String> directives = new ArrayList<>(List.of("public", directive("max-age", config.maxAge())));
        if (config.staleWhileRevalidate().isPositive()) {
            directives.add(directive("stale-while-revalidate", config.staleWhileRevalidate()));
        }
        if (config.staleIfError().isPositive()) {
            directives.add(directive("stale-if-error", config.staleIfError()));
        }
        if (directives.size() == 2) {
            directives.add("must-revalidate");
        }
        return String.join(", ", directives);
    }

    private static String directive(String name, Duration length) {
        return name + "=" + length.toSeconds();
    }
}
