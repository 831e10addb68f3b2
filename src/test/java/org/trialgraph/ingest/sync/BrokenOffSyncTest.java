package org.trialgraph.ingest.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.ImportCounts;
import org.trialgraph.ingest.ImportListener;
import org.trialgraph.ingest.Reject;
import org.trialgraph.ingest.merge.WriteFailure;

/// The marks never run ahead of the records, wherever a run ends.
@QuarkusTest
class BrokenOffSyncTest extends TenStudies {

    @Test
    void databaseThatFailsLeavesTheMarksAtWhatIsCommitted() {
        server.onPage(() -> {
            if (server.pages().size() == 2) {
                tables.query("alter table trial rename to trial_elsewhere");
            }
        });
        try {
            assertThatThrownBy(() -> bench.run(registry)).isInstanceOf(WriteFailure.class);
        } finally {
            tables.query("alter table trial_elsewhere rename to trial");
        }
        assertThat(tables.count("trial")).isEqualTo(4);
        assertThat(bench.state("watermark")).isEqualTo("null");
        assertThat(bench.state("page_token")).isEqualTo("t0-4");
        assertThat(bench.state("pages || ' of ' || total")).isEqualTo("1 of 10");

        assertThat(((SyncOutcome.Complete) bench.run(registry)).report().counts())
                .isEqualTo(new ImportCounts(6, 6, 0, 0, 0, 0, 0));
        assertThat(tables.count("trial")).isEqualTo(10);
    }

    @Test
    void killedRunIsTakenUpAtItsPageAndEndsWithTheWatermarkOfItsBeginning() {
        var request = new SyncRequest(null, "", 0);
        assertThatThrownBy(() -> bench.sync(registry).run(request, killerAt(6), _ -> {}))
                .isInstanceOf(Killed.class);
        assertThat(bench.state("watermark")).isEqualTo("null");
        assertThat(bench.state("page_token")).isEqualTo("t0-4");
        server.clearLog();
        server.dataTimestamp("2026-01-12T09:00:05");

        assertThat(bench.run(registry))
                .isInstanceOfSatisfying(
                        SyncOutcome.Complete.class,
                        complete -> assertThat(complete.movedTo()).isNotNull());
        assertThat(server.pages())
                .first()
                .satisfies(asked -> assertThat(asked.query()).containsEntry("pageToken", "t0-4"));
        assertThat(tables.count("trial")).isEqualTo(10);
        assertThat(bench.state("watermark at time zone 'UTC'")).isEqualTo("2026-01-10 09:00:05");
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static ImportListener killerAt(int record) {
        return new ImportListener() {
            @Override
            public void advanced(int read, int rejected) {
                if (read == record) {
                    throw new Killed();
                }
            }

            @Override
            public void rejected(Reject reject) {}

            @Override
            public void skipped(String source, String reason) {}

            @Override
            public void unreadable(String source, String reason) {}
        };
    }
}
