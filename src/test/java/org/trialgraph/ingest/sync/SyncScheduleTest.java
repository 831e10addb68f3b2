package org.trialgraph.ingest.sync;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.sync.registry.PatientRegistry;

@QuarkusTest
class SyncScheduleTest {

    @Inject
    Scheduler scheduler;

    @Inject
    SyncBench bench;

    @Inject
    IngestTables tables;

    private final RegistryServer server = new RegistryServer();

    @BeforeEach
    void oneStudy() {
        bench.clear();
        server.add(1, "2025-12-01");
    }

    @AfterEach
    void stop() {
        scheduler.unscheduleJob(SyncSchedule.JOB);
        server.close();
    }

    @Test
    void isOffByDefault() {
        assertThat(scheduler.isStarted()).isTrue();
        assertThat(scheduler.getScheduledJob(SyncSchedule.JOB)).isNull();
        schedule("off").onStart(new StartupEvent());
        assertThat(scheduler.getScheduledJobs()).isEmpty();
    }

    @Test
    void intervalSynchronisesWhileServing() throws InterruptedException {
        schedule("1s").onStart(new StartupEvent());

        awaitLog(1);
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (bench.state("watermark is not null").equals("none")
                && Instant.now().isBefore(until)) {
            Thread.sleep(50);
        }
        assertThat(tables.count("trial")).isEqualTo(1);
        assertThat(bench.state("watermark is not null")).isEqualTo("t");
        assertThat(get("/q/metrics").asString())
                .containsPattern("trialgraph_sync_records_total [1-9]")
                .containsPattern("trialgraph_sync_last_success_seconds 1\\.\\d+E9")
                .containsPattern("trialgraph_sync_failures_total ");
        server.clearLog();
        awaitLog(1);
        assertThat(server.pages()).as("nothing new").isEmpty();
    }

    @Test
    void cronExpressionIsUnderstood() {
        schedule("0 30 9 * * ?").onStart(new StartupEvent());

        assertThat(scheduler.getScheduledJob(SyncSchedule.JOB).getNextFireTime())
                .isAfter(Instant.now());
    }

    @Test
    void otherWordsAreRefusedAtTheStart() {
        assertThatThrownBy(() -> schedule("sometimes").onStart(new StartupEvent()))
                .hasMessageContaining("sometimes");
    }

    private void awaitLog(int requests) throws InterruptedException {
        var until = Instant.now().plus(Duration.ofSeconds(20));
        while (server.log().size() < requests && Instant.now().isBefore(until)) {
            Thread.sleep(50);
        }
        assertThat(server.log()).hasSizeGreaterThanOrEqualTo(requests);
    }

    private SyncSchedule schedule(String when) {
        var sync = bench.background(PatientRegistry.at(server.url()).retrying(0));
        return new SyncSchedule(scheduler, sync, SyncBench.config(when, SyncBench.PAGE_SIZE));
    }
}
