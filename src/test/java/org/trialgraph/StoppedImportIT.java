package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// An import that is told to end by SIGTERM.
@Timeout(300) // what is waited for does not come
class StoppedImportIT {

    private static final String DATABASE = "trialgraph";
    private static final String TRIALS = "select count(*) from trial";
    private static final int STUDIES = 2_000;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    @Test
    void importEndsBetweenBatchesAndGoesOnThere() throws IOException, InterruptedException, SQLException {
        PackagedProgram.assumePackaged();
        try (var server = new OwnServer()) {
            var settings = server.create(DATABASE);
            assertThat(run(settings, "migrate").exitCode()).isZero();
            var registry = directory.resolve("registry.zip").toString();
            assertThat(run(settings, "generate", "--studies", "" + STUDIES, "--out", registry)
                            .exitCode())
                    .isZero();

            try (var first = PackagedProgram.start(directory, settings, "import", registry)) {
                first.await(() -> trials(server) > 0);
                first.tellToEnd();
                assertThat(first.exitCode()).isEqualTo(143);
                assertThat(first.output()).contains("stopped, as the program was told to end");
            }
            int held = trials(server);
            assertThat(held).isPositive().isLessThan(STUDIES);
            assertThat(server.query(
                            DATABASE,
                            "select inserted || ' ' || coalesce(finished_at::text, 'broken off')" + " from import_run"))
                    .containsExactly(held + " broken off");

            var second = run(settings, "import", registry);
            assertThat(second.exitCode()).as(second.output()).isZero();
            assertThat(trials(server)).isEqualTo(STUDIES);
            assertThat(second.output())
                    .containsPattern("unchanged +" + String.format(Locale.ROOT, "%,d", held) + "\\n");
            assertThat(server.count(DATABASE, "select count(*) from deferred_schema"))
                    .isZero();
        }
    }

    /// Runs a command to its end.
    private PackagedProgram run(Map<String, String> settings, String... arguments)
            throws IOException, InterruptedException {
        var program = PackagedProgram.start(directory, settings, arguments);
        program.exitCode();
        return program;
    }

    private static int trials(OwnServer server) {
        try {
            return server.count(DATABASE, TRIALS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
