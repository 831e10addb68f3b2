package org.trialgraph.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.EndingProgram;
import org.trialgraph.ingest.ImportCounts;

/// A run during which its program is told to end.
@QuarkusTest
class StoppedSyncTest extends TenStudies {

    @Inject
    EndingProgram program;

    @Test
    void runEndsBetweenTransactionsAndTheNextGoesOnBehindTheLastPage() {
        server.onPage(() -> {
            if (server.pages().size() == 2) {
                program.tellToEnd();
            }
        });
        var sync = bench.background(registry, program.imports());
        sync.runOnce();

        var run = sync.findLast().orElseThrow();
        assertThat(run.end()).isEqualTo(SyncRun.End.STOPPED);
        assertThat(run.message()).startsWith("stopped, as the program was told to end");
        assertThat(tables.count("trial"))
                .as("a page, and what was read of the next")
                .isEqualTo(5);
        assertThat(tables.query("select inserted || ' ' || (finished_at is null) from import_run"))
                .containsExactly("5 true");
        assertThat(bench.state("pages || ' ' || (page_token is not null)")).isEqualTo("1 true");

        var next = (SyncOutcome.Run) bench.run(registry);
        assertThat(next.report().counts()).isEqualTo(new ImportCounts(6, 5, 0, 1, 0, 0, 0));
        assertThat(bench.state("watermark is not null")).isEqualTo("t");
    }

    @Test
    void noRunBeginsInAProgramThatEnds() {
        program.tellToEnd();
        var sync = bench.background(registry, program.imports());
        sync.runOnce();

        assertThat(sync.findLast().orElseThrow().end()).isEqualTo(SyncRun.End.STOPPED);
        assertThat(tables.count("import_run")).isZero();
    }
}
