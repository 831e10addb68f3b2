package org.trialgraph.protocol.snapshot;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a failed statement means to a reader, by its SQLSTATE (PostgreSQL, appendix A).
final class SqlStates {

    /// `query_canceled`: whoever cancels by request says so first, so this is the server's own limit.
    private static final String QUERY_CANCELED = "57014";

    /// Connections that fail or are refused.
    private static final String CONNECTION_EXCEPTION = "08";

    /// The server shuts down, has crashed, is starting, or has no connection left.
    private static final Set<String> NO_SERVER = Set.of("57P01", "57P02", "57P03", "53300");

    private SqlStates() {}

    /// What the reader is told instead; the fault itself if it is one of ours.
    static RuntimeException explained(RuntimeException fault) {
        var cause = sqlException(fault);
        var state = cause == null ? null : cause.getSQLState();
        if (cause == null || state == null) {
            return fault;
        }
        if (state.equals(QUERY_CANCELED)) {
            return new SnapshotCancelled();
        }
        return state.startsWith(CONNECTION_EXCEPTION) || NO_SERVER.contains(state)
                ? new DatabaseUnavailable(cause)
                : fault;
    }

    private static @Nullable SQLException sqlException(Throwable fault) {
        var cause = fault;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        return (SQLException) cause;
    }
}
