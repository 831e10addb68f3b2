package org.trialgraph.protocol;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/// The service with everything switched on that is off otherwise, and with routes that show it ([ProbeRoutes]).
public class GuardedService implements QuarkusTestProfile {

    /// Where the log of requests goes.
    public static final String ACCESS_LOG = "target/access-log-test.log";

    /// A page that may read answers.
    public static final String FRIEND = "https://friend.example.org";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                Map.entry("trialgraph.rate.enabled", "true"),
                Map.entry("trialgraph.rate.points-per-second", "1"),
                Map.entry("trialgraph.rate.burst", "100"),
                // "open sesame", by sha256sum
                Map.entry(
                        "trialgraph.client.keys.cave",
                        "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb"),
                Map.entry("trialgraph.client.trusted-proxies", "127.0.0.0/8,::1/128"),
                Map.entry("trialgraph.headers.hsts", "max-age=31536000"),
                Map.entry("trialgraph.access-log.enabled", "true"),
                Map.entry("trialgraph.access-log.salt", "pepper"),
                Map.entry("quarkus.log.handler.file.access-file.enabled", "true"),
                Map.entry("quarkus.log.handler.file.access-file.path", ACCESS_LOG),
                Map.entry("quarkus.log.handler.file.access-file.format", "%s%n"),
                Map.entry("quarkus.log.category.\"org.trialgraph.access\".handlers", "access-file"),
                Map.entry("quarkus.http.cors.enabled", "true"),
                Map.entry("quarkus.http.cors.origins", FRIEND));
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ProbeRoutes.class);
    }
}
