package org.trialgraph.ingest.sync.registry;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.trialgraph.ingest.IngestConfig;

/// Opens the registry as it is configured.
@ApplicationScoped
public class RegistryConnector {

    private final RegistryConfig config;
    private final IngestConfig limits;
    private final Clock clock;
    private final String version;

    RegistryConnector(
            RegistryConfig config,
            IngestConfig limits,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.config = config;
        this.limits = limits;
        this.clock = clock;
        this.version = version;
    }

    /// Prepares for requests; none is sent yet.
    ///
    /// @throws RegistryFault if the settings cannot be
    public Registry open() {
        requireSettings();
        var address = RegistryAddress.of(config.registryUrl(), config.allowedHosts());
        var reader = new AnswerReader(limits.readLimits(), config.maxPageSize().asLongValue());
        return new Registry(() -> client(address), Patience.of(config), new AnswerPolicy(config, reader, clock));
    }

    private RegistryApi client(RegistryAddress address) {
        long timeout = config.timeout().toMillis();
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address.base())
                .userAgent(userAgent())
                .followRedirects(false)
                .disableDefaultMapper(true)
                .connectTimeout(timeout, TimeUnit.MILLISECONDS)
                .readTimeout(timeout, TimeUnit.MILLISECONDS)
                .build(RegistryApi.class);
    }

    private String userAgent() {
        return "TrialGraph/" + version
                + config.contactUrl().map(url -> " (+" + url + ")").orElse("");
    }

    private void requireSettings() {
        require("requests-per-minute", config.requestsPerMinute(), 1, 6_000);
        require("retries", config.retries(), 0, 20);
        require("backoff", config.backoff().toMillis(), 1, 3_600_000);
        require("longest-backoff", config.longestBackoff().toMillis(), 1, 3_600_000);
        require("longest-retry-after", config.longestRetryAfter().toMillis(), 0, 86_400_000);
        require("timeout", config.timeout().toMillis(), 1, 3_600_000);
        require("max-download", config.maxDownload().asLongValue(), 1, Integer.MAX_VALUE / 2);
        require("max-page-size", config.maxPageSize().asLongValue(), 1, Integer.MAX_VALUE);
        if (!config.contactUrl().orElse("https://").matches("https?://[!-~&&[^()]]*")) {
            throw new RegistryFault("trialgraph.sync.contact-url is no http address");
        }
    }

    private static void require(String name, long value, long least, long most) {
        if (value < least || value > most) {
            throw new RegistryFault(
                    "trialgraph.sync.%s has to be from %d to %d, not %d".formatted(name, least, most, value));
        }
    }
}
