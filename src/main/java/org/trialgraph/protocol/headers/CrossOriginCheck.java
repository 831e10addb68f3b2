package org.trialgraph.protocol.headers;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Refuses to start where any page of the web could ask with a visitor's credentials. Quarkus would let it: told `*`,
/// it
/// names whatever origin asks, which browsers accept beside credentials.
@ApplicationScoped
public class CrossOriginCheck {

    private static final Set<String> ANYONE = Set.of("*", "/.*/");

    private final boolean unsafe;

    CrossOriginCheck(
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean enabled,
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins,
            @ConfigProperty(name = "quarkus.http.cors.access-control-allow-credentials", defaultValue = "false")
                    boolean credentials) {
        this.unsafe = enabled
                && credentials
                && origins.orElse(List.of()).stream().map(String::strip).anyMatch(ANYONE::contains);
    }

    /// @throws IllegalStateException if the settings are unsafe
    void check(@Observes StartupEvent event) {
        if (unsafe) {
            throw new IllegalStateException(
                    "quarkus.http.cors.origins is '*', which cannot be with access-control-allow-credentials: name the origins");
        }
    }
}
