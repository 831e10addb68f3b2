package org.trialgraph.ingest.sync.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trialgraph.ingest.IngestConfig;

@QuarkusTest
class RegistrySettingsTest {

    @Inject
    RegistryConfig defaults;

    @Inject
    IngestConfig limits;

    @Test
    void registryIsTheOneAndItsLimitIsKept() {
        assertThat(defaults.registryUrl()).isEqualTo("https://clinicaltrials.gov/api/v2");
        assertThat(defaults.allowedHosts()).containsExactly("clinicaltrials.gov");
        assertThat(defaults.requestsPerMinute()).isLessThanOrEqualTo(50);
        new RegistryConnector(defaults, limits, Clock.systemUTC(), "1").open().close();
    }

    @ParameterizedTest
    @CsvSource({
        "requests-per-minute, 0",
        "requests-per-minute, 6001",
        "retries, -1",
        "retries, 21",
        "backoff, 0s",
        "longest-backoff, 2h",
        "longest-retry-after, 2d",
        "timeout, 0s",
        "max-download, 2G",
        "max-page-size, 4G",
        "contact-url, 'https://example.org/ (a)'",
        "contact-url, someone@example.org",
        "registry-url, https://example.org/api/v2"
    })
    void valueOutOfBoundsIsRefused(String name, String value) {
        assertThatThrownBy(() -> new RegistryConnector(with(name, value), limits, Clock.systemUTC(), "1").open())
                .isInstanceOf(RegistryFault.class)
                .hasMessageStartingWith("trialgraph.sync." + name + " ");
    }

    private static RegistryConfig with(String name, String value) {
        return new SmallRyeConfigBuilder()
                .withMapping(RegistryConfig.class)
                .withConverter(Duration.class, 500, new DurationConverter())
                .withConverter(MemorySize.class, 500, new MemorySizeConverter())
                .withSources(new PropertiesConfigSource(Map.of("trialgraph.sync." + name, value), "test", 500))
                .build()
                .getConfigMapping(RegistryConfig.class);
    }
}
