package org.trialgraph.protocol.snapshot;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.PgConnection;

/// The tables as they were at one moment: that of the first statement. It takes a connection of the pool then, and
/// gives it back when it is closed.
public final class Snapshot implements AutoCloseable {

    private final SessionFactory sessions;
    private final DataSource database;

    /// A statement at a time, whichever thread it comes from.
    private final Lock reading = new ReentrantLock();

    /// Guards what another thread may cancel.
    private final Lock ending = new ReentrantLock();

    private @Nullable Connection connection;
    private @Nullable StatelessSession session;
    private boolean cancelled;
    private boolean plansAnew;

    Snapshot(SessionFactory sessions, DataSource database) {
        this.sessions = sessions;
        this.database = database;
    }

    /// Runs a statement.
    ///
    /// @throws SnapshotCancelled   if it was cancelled, before or meanwhile, or took longer than the server lets it
    /// @throws DatabaseUnavailable if there is no connection to be had, or it was lost
    <R> R read(Function<StatelessSession, R> statement) {
        reading.lock();
        try {
            return statement.apply(open());
        } catch (RuntimeException e) {
            throw isCancelled() ? new SnapshotCancelled() : SqlStates.explained(e);
        } finally {
            reading.unlock();
        }
    }

    /// Runs a statement, which is planned for its values and not for any; so are those that follow.
    ///
    /// @throws SnapshotCancelled   as [#read]
    /// @throws DatabaseUnavailable as [#read]
    <R> R readPlanned(Function<StatelessSession, R> statement) {
        return read(session -> {
            if (!plansAnew) {
                session.doWork(Snapshot::planAnew);
                plansAnew = true;
            }
            return statement.apply(session);
        });
    }

    /// Until the transaction ends.
    private static void planAnew(Connection connection) throws SQLException {
        try (var setting = connection.createStatement()) {
            setting.execute("set local plan_cache_mode = force_custom_plan");
        }
    }

    /// Ends the statement that is running, if one is, and lets no further one begin. Takes a connection of its own to
    /// tell the server; may be called by any thread.
    public void cancel() {
        ending.lock();
        try {
            cancelled = true;
            if (connection != null) {
                connection.unwrap(PGConnection.class).cancelQuery();
            }
        } catch (SQLException e) {
            // Then the statement ends by itself, or by the server's own limit.
            return;
        } finally {
            ending.unlock();
        }
    }

    public boolean isCancelled() {
        ending.lock();
        try {
            return cancelled;
        } finally {
            ending.unlock();
        }
    }

    @Override
    public void close() {
        ending.lock();
        try {
            if (connection != null) {
                giveBack(connection, session);
            }
        } catch (SQLException e) {
            // What was read is whole all the same. The pool finds out by itself that the connection is lost.
            Log.debug("A connection could not be given back", e);
        } finally {
            connection = null;
            ending.unlock();
        }
    }

    private StatelessSession open() {
        if (session == null) {
            connect();
        }
        if (session == null || isCancelled()) {
            throw new SnapshotCancelled();
        }
        return session;
    }

    private void connect() {
        Connection taken;
        try {
            taken = transaction();
        } catch (SQLException e) {
            throw new DatabaseUnavailable(e);
        }
        ending.lock();
        try {
            connection = taken;
            session = sessions.openStatelessSession(taken);
        } finally {
            ending.unlock();
        }
    }

    private Connection transaction() throws SQLException {
        var taken = database.getConnection();
        try {
            taken.setAutoCommit(false);
            return taken;
        } catch (SQLException e) {
            try (taken) {
                throw e;
            }
        }
    }

    /// A word to cancel may reach the server late, so nobody else gets a connection that it was meant for: it is closed
    /// under the pool, which gives up what then fails. Aborted ones Agroal 3.0 forgets in their transactions.
    private void giveBack(Connection taken, @Nullable StatelessSession ended) throws SQLException {
        try (taken) {
            if (cancelled) {
                taken.unwrap(PgConnection.class).close();
            }
            taken.rollback();
        } finally {
            if (ended != null) {
                ended.close();
            }
        }
    }
}
