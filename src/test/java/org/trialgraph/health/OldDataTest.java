package org.trialgraph.health;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trialgraph.HeldTrials;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.ingest.IngestTables;

/// A server that gets ready as in production, and of which the data must not be older than a day.
@QuarkusTest
@TestProfile(OldDataTest.NotOlderThanADay.class)
@Timeout(60) // it never gets ready
class OldDataTest {

    public static class NotOlderThanADay implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trialgraph.health.max-data-age", "1d", "trialgraph.health.warm-up", "true");
        }
    }

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    Corpus corpus;

    @BeforeEach
    void fresh() {
        tables.query("truncate registry_sync");
        held.sample();
    }

    @Test
    void oldDataAreToldAndLeaveTheServerReady() {
        awaitReady();
        assertThat(status("/q/health/well")).isEqualTo(200);
        tables.query("update import_run set finished_at = now() - interval '25 hours'");

        assertThat(status("/q/health/well")).isEqualTo(503);
        assertThat(status("/q/health")).isEqualTo(503);
        assertThat(status("/q/health/ready")).isEqualTo(200);
        assertThat(status("/q/health/live")).isEqualTo(200);
    }

    @Test
    void noDataAreNotWellEither() {
        held.none();

        assertThat(status("/q/health/well")).isEqualTo(503);
    }

    @Test
    void serverThatIsReadyHasItsIndex() {
        awaitReady();

        assertThat(status("/q/health/started")).isEqualTo(200);
        assertThat(corpus.current().size()).isEqualTo(30);
    }

    private static void awaitReady() {
        while (status("/q/health/ready") != 200) {
            Thread.onSpinWait();
        }
    }

    private static int status(String path) {
        return get(path).statusCode();
    }
}
