package org.trialgraph.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every variable that a deployment sets is one that the service reads.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsTest {

    private Settings known = new Settings(Set.of(), Set.of());

    @BeforeAll
    void readWhatIsKnown() throws IOException {
        known = Settings.known();
    }

    @ParameterizedTest
    @EnumSource
    void podsAreToldWhatTheyKnow(Overlay overlay) {
        assertThat(overlay.programs())
                .hasSize(4)
                .allSatisfy(pod -> assertThat(Settings.of(overlay, pod).keySet())
                        .isNotEmpty()
                        .allMatch(known::know));
    }

    @Test
    void composeTellsWhatIsKnown() {
        assertThat(Compose.programs())
                .isNotEmpty()
                .allSatisfy((name, service) -> assertThat(
                                service.path("environment").properties())
                        .extracting(Map.Entry::getKey)
                        .isNotEmpty()
                        .allMatch(known::know));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUARKUS_DATASOURCE_JDBC_URL",
                "QUARKUS_DATASOURCE_INGEST_JDBC_URL",
                "QUARKUS_FLYWAY_INGEST_USERNAME",
                "TRIALGRAPH_SYNC_SCHEDULE",
                "TRIALGRAPH_SAMPLE_IMPORT",
                "TRIALGRAPH_CLIENT_KEYS_SOMEBODY",
                "TRIALGRAPH_DATABASE_READER_ROLE",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "QUARKUS_OTEL_TRACES_SAMPLER_ARG"
            })
    void settingsOfTheReadmeAreKnown(String variable) {
        assertThat(known.know(variable)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "QUARKUS_DATASOURCE_URL",
                "QUARKUS_DATASOURCE_DB_KIND", // fixed by the build
                "TRIALGRAPH_SYNC_SHEDULE",
                "TRIALGRAPH_SAMPLE_IMPORT_AT_START",
                "TRIALGRAPH_CLIENT_KEYS"
            })
    void otherNamesAreNot(String variable) {
        assertThat(known.know(variable)).isFalse();
    }
}
