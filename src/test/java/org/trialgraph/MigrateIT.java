package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.OwnServer.with;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Migrations by a command of their own, as a job of a cluster does them.
@Timeout(300) // what is waited for does not come
class MigrateIT {

    private static final String VERSIONS = """
            select version from flyway_schema_history where version is not null order by installed_rank
            """;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    private OwnServer server;

    @BeforeEach
    void start() {
        server = new OwnServer();
        PackagedProgram.assumePackaged();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void twoAtATimeMigrateOnce() throws IOException, InterruptedException, SQLException {
        var settings = server.create("trialgraph");
        try (var one = PackagedProgram.start(directory, settings, "migrate");
                var other = PackagedProgram.start(directory, settings, "migrate")) {
            assertThat(one.exitCode()).as(one.output()).isZero();
            assertThat(other.exitCode()).as(other.output()).isZero();
        }
        assertThat(server.query("trialgraph", VERSIONS)).doesNotHaveDuplicates().hasSize(migrations());

        try (var again = PackagedProgram.start(directory, settings, "migrate")) {
            assertThat(again.exitCode()).isZero();
            assertThat(again.output()).contains("0 migrations: the schema was at ");
        }
    }

    @Test
    void databaseThatIsNotThereIsToldWithoutAStack() throws IOException, InterruptedException, SQLException {
        var settings = with(server.create("trialgraph"), "QUARKUS_DATASOURCE_JDBC_URL", server.url("nowhere"));
        try (var migrate = PackagedProgram.start(directory, settings, "migrate")) {
            assertThat(migrate.exitCode()).as(migrate.output()).isEqualTo(3);
            assertThat(migrate.output()).contains("not migrated. ").doesNotContain("\tat ");
        }
    }

    @Test
    void serviceThatDoesNotMigrateIsReadyOnceTheSchemaIs() throws IOException, InterruptedException, SQLException {
        var settings = with(server.create("trialgraph"), "TRIALGRAPH_DATABASE_MIGRATE_AT_START", "false");
        try (var service = PackagedProgram.start(directory, settings)) {
            service.await(() -> service.status("/q/health/started") == 200);
            assertThat(service.status("/q/health/live")).isEqualTo(200);
            assertThat(service.get("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(service.get("/q/health/ready").body()).containsPattern("\"schema\": *0,");

            try (var refused = PackagedProgram.start(directory, settings, "import", "absent")) {
                assertThat(refused.exitCode()).as(refused.output()).isEqualTo(3);
                assertThat(refused.output())
                        .contains("refused: the schema of the database lacks migration ")
                        .doesNotContain("\tat ");
            }
            try (var migrate = PackagedProgram.start(directory, settings, "migrate")) {
                assertThat(migrate.exitCode()).as(migrate.output()).isZero();
            }
            service.awaitReady();
            assertThat(service.ask("{ registry { trialCount } }").body())
                    .isEqualTo("{\"data\":{\"registry\":{\"trialCount\":0}}}");
        }
    }

    private static int migrations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return (int) files.filter(file -> file.getFileName().toString().startsWith("V"))
                    .count();
        }
    }
}
