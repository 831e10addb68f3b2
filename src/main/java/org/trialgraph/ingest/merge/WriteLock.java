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
    private final Migrations migrations;
    private final StopSignal stop;

    WriteLock(@DataSource("ingest") AgroalDataSource database, Migrations migrations, StopSignal stop) {
        this.database = database;
        this.migrations = migrations;
        this.stop = stop;
    }

    /// Takes the lock until it is closed. It falls with its connection, so nothing is left behind by a process that
    /// dies.
    ///
    /// @return empty if another has it
    /// @throws WriteFailure   if the database fails
    /// @throws SchemaTooOld   if its schema is not new enough
    /// @throws WritingStopped if the program is to end
    public Optional<Held> tryAcquire() {
        migrations.require();
        stop.begin();
        Optional<Held> held = Optional.empty();
        try {
            held = tryLock().map(connection -> new Held(connection, stop));
            return held;
        } catch (SQLException e) {
            throw new WriteFailure(e);
        } finally {
            if (held.isEmpty()) {
                stop.end();
            }
        }
    }

    /// The connection that has the lock.
    private Optional<Connection> tryLock() throws SQLException {
        var connection = database.getConnection();
        try {
            if (isTrue(connection, TRY)) {
                return Optional.of(connection);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        connection.close();
        return Optional.empty();
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
        private final StopSignal stop;

        private Held(Connection connection, StopSignal stop) {
            this.connection = connection;
            this.stop = stop;
        }

        /// Whether the program is to end: what was begun is to be committed, and nothing more to be begun.
        public boolean isToStop() {
            return stop.isGiven();
        }

        /// Lets the next transaction begin.
        ///
        /// @throws WritingStopped if the program is to end
        public void requireGoOn() {
            if (isToStop()) {
                throw new WritingStopped();
            }
        }

        /// Gives the lock back. If the connection is lost, so is the lock already.
        @Override
        public void close() {
            try (connection) {
                isTrue(connection, RELEASE);
            } catch (SQLException e) {
                throw new WriteFailure(e);
            } finally {
                stop.end();
            }
        }
    }
}
