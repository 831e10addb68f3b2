package org.trialgraph.protocol.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trialgraph.ingest.IngestTables;

@QuarkusTest
class SnapshotTest {

    @Inject
    Snapshots snapshots;

    @Inject
    IngestTables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void statementsOfARequestSeeWhatTheFirstSaw() {
        try (var snapshot = snapshots.open()) {
            snapshots.within(snapshot, () -> {
                assertThat(snapshots.read(SnapshotTest::withdrawals)).isZero();
                tables.query("insert into registry_withdrawal values (99000001, date '2026-01-01')");

                assertThat(snapshots.read(SnapshotTest::withdrawals)).isZero();
                return snapshot;
            });
        }

        assertThat(snapshots.read(SnapshotTest::withdrawals)).isOne();
    }

    @Test
    void statementsOutsideOfARequestSeeWhatIsThere() {
        assertThat(snapshots.read(SnapshotTest::withdrawals)).isZero();
        tables.query("insert into registry_withdrawal values (99000001, date '2026-01-01')");

        assertThat(snapshots.read(SnapshotTest::withdrawals)).isOne();
    }

    @Test
    @Timeout(60) // of a statement that would take an hour
    void cancellingEndsTheStatementThatRuns() {
        try (var snapshot = snapshots.open()) {
            CompletableFuture<Object> reading =
                    CompletableFuture.supplyAsync(() -> snapshot.read(session -> pause(session, 3600)));
            while (tables.query("select pid from pg_stat_activity where query = 'select pg_sleep(3600)'")
                    .isEmpty()) {
                Thread.onSpinWait();
            }

            snapshot.cancel();

            assertThatThrownBy(reading::join).hasCauseInstanceOf(SnapshotCancelled.class);
            assertThatThrownBy(() -> snapshot.read(SnapshotTest::withdrawals)).isInstanceOf(SnapshotCancelled.class);
        }
        assertThat(snapshots.read(SnapshotTest::withdrawals)).isZero();
    }

    @Test
    void nothingIsReadOnceItWasCancelled() {
        try (var snapshot = snapshots.open()) {
            snapshot.cancel();

            assertThatThrownBy(() -> snapshot.read(SnapshotTest::withdrawals)).isInstanceOf(SnapshotCancelled.class);
        }
    }

    /// More than the pool has.
    @Test
    @Timeout(60)
    void cancelledRequestsLeaveNoConnectionBehind() {
        for (int request = 0; request < 25; request++) {
            try (var snapshot = snapshots.open()) {
                assertThat(snapshot.read(SnapshotTest::withdrawals)).isZero();
                snapshot.cancel();
            }
        }

        assertThat(snapshots.read(SnapshotTest::withdrawals)).isZero();
        while (!tables.query("select pid from pg_stat_activity where state like 'idle in transaction%'")
                .isEmpty()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void plansAreMadeForTheValuesUntilTheRequestEnds() {
        try (var snapshot = snapshots.open()) {
            assertThat(snapshot.read(SnapshotTest::planMode)).isEqualTo("auto");
            assertThat(snapshot.readPlanned(SnapshotTest::planMode)).isEqualTo("force_custom_plan");
            assertThat(snapshot.read(SnapshotTest::planMode)).isEqualTo("force_custom_plan");
        }
        // The pool has the same connection for whoever comes next.
        assertThat(snapshots.read(SnapshotTest::planMode)).isEqualTo("auto");
        assertThat(snapshots.readPlanned(SnapshotTest::planMode)).isEqualTo("force_custom_plan");
    }

    private static String planMode(StatelessSession session) {
        return session.createNativeQuery("select current_setting('plan_cache_mode')", String.class)
                .getSingleResult();
    }

    private static long withdrawals(StatelessSession session) {
        return session.createNativeQuery("select count(*) from registry_withdrawal", Long.class)
                .getSingleResult();
    }

    private static Object pause(StatelessSession session, int seconds) {
        return session.createNativeQuery("select pg_sleep(" + seconds + ")", Object.class)
                .list();
    }
}
