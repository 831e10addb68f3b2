package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/// What the service reads over, whichever role it has: here the one that owns everything.
@QuarkusTest
class ReadingDatabaseTest {

    private static final String WRITE = "insert into registry_sync (filter) values ('never')";

    private static final String READ_ONLY_TRANSACTION = "25006";

    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @Test
    void roleMayWriteAndTheServiceDoesNot() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(ask(connection, "select rolsuper from pg_roles where rolname = current_user"))
                    .containsExactly("t");

            assertRefused(connection, WRITE);
            assertRefused(connection, "truncate registry_sync");
            assertRefused(connection, "create table never ()");
        }
    }

    @Test
    void transactionDoesNotWriteEither() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);

            assertRefused(connection, WRITE);
            connection.rollback();
        }
    }

    @Test
    void sessionsOfHibernateDoNotWrite() {
        try (var session = sessions.openStatelessSession()) {
            assertThatThrownBy(() -> write(session)).hasMessageContaining("read-only transaction");
        }
        assertThatThrownBy(() -> sessions.inStatelessTransaction(ReadingDatabaseTest::write))
                .hasMessageContaining("read-only transaction");
    }

    @Test
    void transactionSeesOneStateOfTheTables() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);

            assertThat(ask(connection, "show transaction_isolation")).containsExactly("repeatable read");
            assertThat(ask(connection, "show transaction_read_only")).containsExactly("on");
            connection.rollback();
        }
    }

    @Test
    void serverEndsStatementsThatTakeTooLong() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(ask(connection, "show statement_timeout")).containsExactly("30s");
        }
    }

    @Test
    void administratorsSeeWhoIsConnected() throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(ask(connection, "show application_name")).containsExactly("trialgraph");
        }
    }

    private static void write(StatelessSession session) {
        session.createNativeQuery(
                        "with written as (" + WRITE + " returning filter) select * from written", String.class)
                .list();
    }

    private static void assertRefused(Connection connection, String sql) {
        assertThatThrownBy(() -> ask(connection, sql))
                .as(sql)
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(READ_ONLY_TRANSACTION));
    }

    private static List<String> ask(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
        }
        return values;
    }
}
