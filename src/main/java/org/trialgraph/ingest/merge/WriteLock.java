package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/// One import or rebuild at a time, of all processes that share the database.
@ApplicationScoped
public class WriteLock {

    private static final String TRY = "select pg_try_advisory_lock(hashtext('trialgraph writer'))";
    private static final String RELEASE = "select pg_advisory_unlock(hashtext('trialgraph writer'))";

    /// Where PostgreSQL has an advisory lock by one number, in two halves of which the upper is its sign.
    private static final String HELD = """
            select exists (
                select from pg_locks
                where locktype = 'advisory'
                      and database = (select oid from pg_database where datname = current_database())
                      and objid::bigint::bit(32) = hashtext('trialgraph writer')::bit(32)
                      and objsubid = 1 and granted)
            """;

    private final AgroalDataSource database;

    WriteLock(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    /// Takes the lock until it is closed. It falls with its connection, so nothing is left behind by a process that
    /// dies.
    ///
    /// @return empty if another has it
    /// @throws WriteFailure if the database fails
    public Optional<Held> tryAcquire() {
        try {
            var connection = database.getConnection();
            try {
                if (isTrue(connection, TRY)) {
                    return Optional.of(new Held(connection));
                }
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Whether anybody has it now.
    ///
    /// @throws WriteFailure if the database fails
    public boolean isHeld() {
        try (var connection = database.getConnection()) {
            return isTrue(connection, HELD);
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    /// The lock, held.
    public static final class Held implements AutoCloseable {

        private final Connection connection;

        private Held(Connection connection) {
            this.connection = connection;
        }

        /// Gives the lock back. If the connection is lost, so is the lock already.
        @Override
        public void close() {
            try (connection) {
                isTrue(connection, RELEASE);
            } catch (SQLException e) {
                throw new WriteFailure(e);
            }
        }
    }
}
