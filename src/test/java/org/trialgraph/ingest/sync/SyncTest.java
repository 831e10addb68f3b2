package org.trialgraph.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.ImportCounts;
import org.trialgraph.ingest.SilentListener;
import org.trialgraph.ingest.WriterBusy;
import org.trialgraph.ingest.merge.WriteLock;

@QuarkusTest
class SyncTest extends TenStudies {

    @Inject
    WriteLock lock;

    @Test
    void firstRunTakesEverythingPageByPage() {
        List<Integer> expected = new ArrayList<>();
        var outcome = bench.sync(registry).run(everything(), new SilentListener(), expected::add);

        assertThat(outcome).isInstanceOfSatisfying(SyncOutcome.Complete.class, complete -> {
            assertThat(complete.report().counts()).isEqualTo(new ImportCounts(10, 10, 0, 0, 0, 0, 0));
            assertThat(complete.watermark()).isEqualTo(Instant.parse("2026-01-10T09:00:05Z"));
            assertThat(complete.movedTo()).isNull();
        });
        assertThat(expected).containsExactly(10);
        assertThat(server.pages())
                .hasSize(3)
                .first()
                .satisfies(asked -> assertThat(asked.query())
                        .containsEntry("format", "json")
                        .containsEntry("pageSize", "4")
                        .containsEntry("countTotal", "true")
                        .containsEntry("sort", "LastUpdatePostDate:asc")
                        .doesNotContainKeys("query.term", "filter.advanced", "pageToken"));
        assertThat(tables.query("select sources[1] from import_run")).containsExactly("the live registry: all studies");
        assertThat(bench.state("query is null and page_token is null")).isEqualTo("t");
    }

    @Test
    void nothingIsAskedForWhileTheDataAreTheSame() {
        bench.run(registry);
        server.clearLog();
        tables.query("update registry_sync set last_success_at = 'epoch'");

        assertThat(bench.run(registry)).isEqualTo(new SyncOutcome.UpToDate(Instant.parse("2026-01-10T09:00:05Z")));
        assertThat(server.log())
                .singleElement()
                .satisfies(asked -> assertThat(asked.path()).endsWith("/version"));
        assertThat(tables.count("import_run")).isEqualTo(1);
        assertThat(bench.state("last_success_at > 'epoch'")).isEqualTo("t");
    }

    @Test
    void nextRunAsksForUpdatesFromTheWatermarkOnWithAnOverlap() {
        bench.run(registry);
        server.clearLog();
        server.dataTimestamp("2026-01-11T09:00:05");
        server.add(11, "2026-01-11");
        server.add("2026-01-09", RegistryServer.study(3, "2026-01-09", "TERMINATED", ""));

        assertThat(counts(bench.run(registry))).isEqualTo(new ImportCounts(2, 1, 1, 0, 0, 0, 0));
        assertThat(server.pages())
                .singleElement()
                .satisfies(asked -> assertThat(asked.query())
                        .containsEntry("query.term", "AREA[LastUpdatePostDate]RANGE[2026-01-08,MAX]"));
        assertThat(bench.state("watermark at time zone 'UTC'")).isEqualTo("2026-01-11 09:00:05");
    }

    @Test
    void sinceGoesBeforeTheWatermark() {
        bench.run(registry);
        server.clearLog();

        var outcome = bench.run(registry, new SyncRequest(LocalDate.parse("2025-12-08"), "", 0));
        assertThat(counts(outcome)).isEqualTo(new ImportCounts(3, 0, 0, 3, 0, 0, 0));
        assertThat(server.pages())
                .singleElement()
                .satisfies(asked -> assertThat(asked.query())
                        .containsEntry("query.term", "AREA[LastUpdatePostDate]RANGE[2025-12-08,MAX]"));
    }

    @Test
    void sinceWithoutAWatermarkIsWhereFollowingBegins() {
        bench.run(registry, new SyncRequest(LocalDate.parse("2025-12-08"), "", 0));

        assertThat(bench.state("watermark at time zone 'UTC'")).isEqualTo("2026-01-10 09:00:05");
    }

    @Test
    void sinceBehindTheWatermarkLeavesAGapSoTheWatermarkStays() {
        bench.run(registry);
        server.dataTimestamp("2026-02-11T09:00:05");

        var outcome = bench.run(registry, new SyncRequest(LocalDate.parse("2026-02-01"), "", 0));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        SyncOutcome.Complete.class,
                        complete -> assertThat(complete.watermark()).isNull());
        assertThat(bench.state("watermark at time zone 'UTC'")).isEqualTo("2026-01-10 09:00:05");
    }

    @Test
    void limitIsKeptToTheRecordAndTheNextRunGoesOnThere() {
        var limited = bench.run(registry, new SyncRequest(null, "", 5));

        assertThat(limited).isInstanceOf(SyncOutcome.Limited.class);
        assertThat(counts(limited)).isEqualTo(new ImportCounts(5, 5, 0, 0, 0, 0, 0));
        assertThat(bench.state("watermark")).isEqualTo("null");
        assertThat(counts(bench.run(registry))).isEqualTo(new ImportCounts(5, 5, 0, 0, 0, 0, 0));
        assertThat(bench.state("watermark is not null")).isEqualTo("t");
    }

    @Test
    void filterArrivesAsItIsAndHasAWatermarkOfItsOwn() {
        var filter = "AREA[Phase](\"PHASE 2\" OR é) AND a+b & 50%25 {x}";
        bench.run(registry, new SyncRequest(null, filter, 0));

        assertThat(server.pages())
                .isNotEmpty()
                .allSatisfy(asked -> assertThat(asked.query()).containsEntry("filter.advanced", filter));
        assertThat(bench.state("watermark")).isEqualTo("none");
        assertThat(bench.run(registry)).isInstanceOf(SyncOutcome.Complete.class);
        assertThat(tables.count("registry_sync")).isEqualTo(2);
    }

    @Test
    void dataThatMoveWhilePagingLeaveTheEarlierWatermark() {
        server.onPage(() -> server.dataTimestamp("2026-01-11T09:00:05"));

        assertThat(bench.run(registry)).isInstanceOfSatisfying(SyncOutcome.Complete.class, complete -> {
            assertThat(complete.watermark()).isEqualTo(Instant.parse("2026-01-10T09:00:05Z"));
            assertThat(complete.movedTo()).isEqualTo(Instant.parse("2026-01-11T09:00:05Z"));
            assertThat(SyncReport.text(complete)).contains("the registry's data changed meanwhile");
        });
        assertThat(bench.run(registry)).isInstanceOf(SyncOutcome.Complete.class);
        assertThat(bench.run(registry)).isInstanceOf(SyncOutcome.UpToDate.class);
    }

    @Test
    void emptyResultIsASuccess() {
        var outcome = bench.run(registry, new SyncRequest(LocalDate.parse("2030-01-01"), "", 0));

        assertThat(counts(outcome)).isEqualTo(new ImportCounts(0, 0, 0, 0, 0, 0, 0));
        assertThat(((SyncOutcome.Run) outcome).report().exitCode()).isZero();
    }

    @Test
    void newFieldsAndWordsAreKeptAndCounted() {
        server.add(
                "2025-12-11",
                RegistryServer.study(11, "2025-12-11", "HIBERNATING", ", \"novelSection\": {\"x\": 1.50}"));

        var report = ((SyncOutcome.Run) bench.run(registry)).report();
        assertThat(report.unknownValues()).containsEntry("overallStatus HIBERNATING", 1);
        assertThat(report.exitCode()).isZero();
        assertThat(tables.query("select status from trial where nct = 99000011"))
                .containsExactly("HIBERNATING");
    }

    @Test
    void rejectedRecordDoesNotHoldTheOthersUp() {
        server.add("2025-12-11", RegistryServer.study(11, "soon", "COMPLETED", ""));

        var outcome = bench.run(registry);
        assertThat(counts(outcome)).isEqualTo(new ImportCounts(11, 10, 0, 0, 0, 1, 0));
        assertThat(((SyncOutcome.Run) outcome).report().exitCode()).isEqualTo(1);
        assertThat(bench.state("watermark is not null")).isEqualTo("t");
    }

    @Test
    void secondWriterIsRefused() {
        try (var _ = lock.tryAcquire().orElseThrow()) {
            assertThatThrownBy(() -> bench.run(registry)).isInstanceOf(WriterBusy.class);
        }
        assertThat(server.pages()).isEmpty();
    }

    private static SyncRequest everything() {
        return new SyncRequest(null, "", 0);
    }

    private static ImportCounts counts(SyncOutcome outcome) {
        return ((SyncOutcome.Run) outcome).report().counts();
    }
}
