package org.trialgraph;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.embedded.EmbeddedDatabase;

/// A throw-away PostgreSQL as an administrator sets it up: with the roles of `deploy/database/roles.sql`, which is run
/// twice, as it may be. The application has each of them for its purpose.
public final class DatabaseWithRoles implements QuarkusTestResourceLifecycleManager {

    private static final Path SCRIPT = Path.of("deploy", "database", "roles.sql");

    /// The server asks for none.
    private static final String PASSWORD = "of-no-account";

    private @Nullable EmbeddedDatabase server;

    @Override
    public Map<String, String> start() {
        server = EmbeddedDatabase.throwAway(Path.of("target", "test-database"));
        var url = server.jdbcUrl().replaceFirst("/postgres\\?.*", "/trialgraph");
        try {
            execute(server.jdbcUrl(), "create database trialgraph");
            execute(url + "?user=" + EmbeddedDatabase.USER, script());
            execute(url + "?user=" + EmbeddedDatabase.USER, script());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", url,
                "quarkus.datasource.username", "trialgraph_reader",
                "quarkus.datasource.password", PASSWORD,
                "quarkus.datasource.ingest.username", "trialgraph_ingest",
                "quarkus.datasource.ingest.password", PASSWORD,
                "quarkus.flyway.ingest.username", "trialgraph_owner",
                "quarkus.flyway.ingest.password", PASSWORD);
    }

    /// After the database of the other tests, which starts whatever a profile says: the last word counts.
    @Override
    public int order() {
        return 1;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.close();
        }
    }

    /// A session of a role, as other programs have it: nothing of this application's settings is in its way.
    static Connection session(String url, String role) throws SQLException {
        return DriverManager.getConnection(url, role, PASSWORD);
    }

    /// Plain SQL, as servers take it that are set up without psql.
    private static String script() {
        try {
            return Files.readString(SCRIPT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
