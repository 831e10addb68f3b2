package org.trialgraph;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.embedded.EmbeddedDatabase;

/// A throw-away PostgreSQL for programs that a test starts.
final class OwnServer implements AutoCloseable {

    private final EmbeddedDatabase server = EmbeddedDatabase.throwAway(Path.of("target", "test-database"));

    /// Makes an empty database.
    ///
    /// @return what a program is told of it
    Map<String, String> create(String database) throws SQLException {
        query("postgres", "create database " + database);
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(database), "QUARKUS_DATASOURCE_USERNAME", EmbeddedDatabase.USER);
    }

    String url(String database) {
        return server.jdbcUrl().replaceFirst("/postgres\\?", "/" + database + "?");
    }

    /// The first column of every row.
    List<String> query(String database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(database));
                var statement = connection.createStatement()) {
            List<String> values = new ArrayList<>();
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                while (rows.next()) {
                    values.add(String.valueOf(rows.getString(1)));
                }
            }
            return values;
        }
    }

    int count(String database, String sql) throws SQLException {
        return Integer.parseInt(query(database, sql).getFirst());
    }

    /// The same settings but for one.
    static Map<String, String> with(Map<String, String> settings, String name, String value) {
        Map<String, String> more = new HashMap<>(settings);
        more.put(name, value);
        return Map.copyOf(more);
    }

    /// Ends it before its time.
    void stop() {
        server.close();
    }

    @Override
    public void close() {
        stop();
    }
}
