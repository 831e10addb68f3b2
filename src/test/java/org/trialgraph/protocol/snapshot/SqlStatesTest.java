package org.trialgraph.protocol.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.RequestException;

@QuarkusTest
class SqlStatesTest {

    @Inject
    Snapshots snapshots;

    @Test
    void statementThatTheServerEndsTookTooLong() {
        try (var snapshot = snapshots.open()) {
            assertThatThrownBy(() -> snapshot.read(session -> {
                        ask(session, "select cast(set_config('statement_timeout', '50ms', true) as text)");
                        return ask(session, "select cast(pg_sleep(20) as text)");
                    }))
                    .isInstanceOfSatisfying(
                            SnapshotCancelled.class,
                            told -> assertThat(told.code()).isEqualTo(ErrorCode.TIMEOUT));
        }
    }

    @Test
    void connectionThatIsLostIsUnavailable() {
        try (var snapshot = snapshots.open()) {
            assertThatThrownBy(() -> snapshot.read(
                            session -> ask(session, "select cast(pg_terminate_backend(pg_backend_pid()) as text)")))
                    .isInstanceOf(DatabaseUnavailable.class);
        }
        assertThat(snapshots.<List<String>>read(session -> ask(session, "select 'next'")))
                .containsExactly("next");
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "08001", "57P01", "57P02", "57P03", "53300"})
    void serverThatIsNotThereIsUnavailable(String state) {
        assertThat(SqlStates.explained(new IllegalStateException(new SQLException("gone", state))))
                .isInstanceOfSatisfying(
                        RequestException.class, told -> assertThat(told.code()).isEqualTo(ErrorCode.UNAVAILABLE));
    }

    @Test
    void anythingElseIsAFaultOfOurs() {
        var fault = new IllegalStateException(new SQLException("syntax error", "42601"));

        assertThat(SqlStates.explained(fault)).isSameAs(fault);
        assertThat(SqlStates.explained(new IllegalStateException("x"))).hasMessage("x");
    }

    private static List<String> ask(StatelessSession session, String sql) {
        return session.createNativeQuery(sql, String.class).list();
    }
}
