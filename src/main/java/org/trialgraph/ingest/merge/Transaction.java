package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.SQLException;

/// Work on one connection, of which all is there in the end or nothing.
public final class Transaction {

    private Transaction() {}

    /// What is done in a transaction.
    @FunctionalInterface
    public interface Work<R> {
        R on(Connection connection) throws SQLException;
    }

    /// Does work and commits; rolls back if it fails.
    ///
    /// @throws SQLException if the database fails, or refuses something
    public static <R> R run(AgroalDataSource database, Work<R> work) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                rollBack(connection, e);
                throw e;
            }
        }
    }

    /// A connection that is lost has nothing to roll back; what was the matter is told all the same.
    private static void rollBack(Connection connection, Exception matter) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            matter.addSuppressed(e);
        }
    }
}
