package org.trialgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    /// The server runs as another user in its own namespace when this process is root.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    @Test
    void binariesForThisMachineAreOnTheTestClassPath() {
        assertThat(EmbeddedDatabase.available()).isTrue();
    }

    @Test
    void dataOutliveTheServer() throws SQLException {
        try (var database = EmbeddedDatabase.at(directory)) {
            assertThat(ask(database, "create table kept as select 42 as answer"))
                    .isNull();
        }
        try (var database = EmbeddedDatabase.at(directory)) {
            assertThat(ask(database, "select answer from kept")).isEqualTo("42");
        }
    }

    @Test
    void secondCallerSharesTheServerThatRuns() throws SQLException {
        try (var owner = EmbeddedDatabase.at(directory);
                var guest = EmbeddedDatabase.at(directory)) {
            assertThat(guest.server()).isNull();
            assertThat(ask(guest, "show port")).isEqualTo(ask(owner, "show port"));
        }
    }

    @Test
    void serverIsPostgreSql18() throws SQLException {
        try (var database = EmbeddedDatabase.at(directory)) {
            assertThat(ask(database, "show server_version")).startsWith("18.");
        }
    }

    @Test
    void directoryThatCannotBeMadeIsNamed() throws IOException {
        var file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.at(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("QUARKUS_DATASOURCE_JDBC_URL");
    }

    private static @org.jspecify.annotations.Nullable String ask(EmbeddedDatabase database, String sql)
            throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl());
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return null;
            }
            try (var rows = statement.getResultSet()) {
                return rows.next() ? rows.getString(1) : null;
            }
        }
    }
}
