package org.trialgraph.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.sync.registry.PatientRegistry;

@QuarkusTest
class BackgroundSyncTest {

    @Inject
    SyncBench bench;

    @Inject
    WriteLock lock;

    private final RegistryServer server = new RegistryServer();

    @BeforeEach
    void oneStudy() {
        bench.clear();
        server.add(1, "2025-12-01");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void endOfARunIsTold() {
        var sync = sync();
        assertThat(sync.findLast()).isEmpty();

        sync.runOnce();

        var run = sync.findLast().orElseThrow();
        assertThat(run.end()).isEqualTo(SyncRun.End.COMPLETE);
        assertThat(run.message()).startsWith("all pages are in");
        assertThat(run.endedAt()).isAfterOrEqualTo(run.startedAt());
    }

    @Test
    void secondRunDoesNotBeginWhileOneGoesOn() throws InterruptedException {
        var page = new HeldPage();
        server.onPage(page);
        var threads = Executors.newSingleThreadExecutor();
        var sync = bench.background(PatientRegistry.at(server.url()).retrying(0), threads);

        assertThat(sync.start()).isTrue();
        page.awaitAsked();
        assertThat(sync.start()).isFalse();
        assertThat(sync.findLast().orElseThrow().isRunning()).isTrue();
        page.release();
        threads.close();
        assertThat(sync.findLast().orElseThrow().end()).isEqualTo(SyncRun.End.COMPLETE);
        assertThat(server.pages()).hasSize(1);
    }

    @Test
    void runIsSkippedWhileAnotherWrites() {
        var sync = sync();
        try (var _ = lock.tryAcquire().orElseThrow()) {
            assertThat(lock.isHeld()).isTrue();
            sync.runOnce();
        }
        assertThat(lock.isHeld()).isFalse();
        assertThat(sync.findLast().orElseThrow().end()).isEqualTo(SyncRun.End.BUSY);
        assertThat(server.pages()).isEmpty();
        assertThat(bench.state("watermark")).isEqualTo("none");
    }

    @Test
    void registryThatFailsIsToldAndNoMore() {
        server.close();
        var sync = sync();

        sync.runOnce();

        assertThat(sync.findLast().orElseThrow().end()).isEqualTo(SyncRun.End.FAILED);
        assertThat(bench.state("watermark")).isEqualTo("none");
    }

    private BackgroundSync sync() {
        return bench.background(PatientRegistry.at(server.url()).retrying(0));
    }
}
