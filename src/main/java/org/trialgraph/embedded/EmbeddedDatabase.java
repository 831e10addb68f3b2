package org.trialgraph.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A PostgreSQL 18 server that runs as a child process on binaries from the class path.
///
/// It starts as root too: `initdb` and `postgres` refuse root, so the library runs them in a user
/// namespace of their own. It listens on the loopback address, on a port that the system chooses.
///
/// @param jdbcUrl where it listens
/// @param server  what to stop on close; null when another process has started it
public record EmbeddedDatabase(String jdbcUrl, @Nullable EmbeddedPostgres server) implements AutoCloseable {

    /// The user that the server is born with; it lets anyone in from the loopback address.
    public static final String USER = "postgres";

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /// Line of `postmaster.pid` that holds the port, counted from 0; the first holds the process id.
    private static final int PORT_LINE = 3;

    /// Opens the server of a directory: the one that runs there already (of development mode, say, while an
    /// import runs beside it), else one that is started here and stops with this program. The data stay.
    ///
    /// @param directory holds the data and the unpacked binaries; made when absent
    /// @throws UncheckedIOException if the directory cannot be written or the server does not come up
    public static EmbeddedDatabase at(Path directory) {
        try {
            var data = Files.createDirectories(directory).resolve("data");
            Optional<String> running = runningUrl(data.resolve("postmaster.pid"));
            if (running.isPresent()) {
                return new EmbeddedDatabase(running.get(), null);
            }
            return started(settings(directory).setDataDirectory(data).setCleanDataDirectory(false));
        } catch (IOException | IllegalStateException e) {
            throw new UncheckedIOException(
                    "The embedded database in " + directory.toAbsolutePath() + " does not start (" + e.getMessage()
                            + "). Set QUARKUS_DATASOURCE_JDBC_URL to use a PostgreSQL server instead.",
                    e instanceof IOException io ? io : new IOException(e));
        }
    }

    /// Starts a server whose data go when it is closed. It trades durability for speed.
    ///
    /// @param directory holds the unpacked binaries
    /// @throws UncheckedIOException if the server does not come up
    public static EmbeddedDatabase throwAway(Path directory) {
        try {
            Files.createDirectories(directory);
            return started(
                    settings(directory).setServerConfig("fsync", "off").setServerConfig("full_page_writes", "off"));
        } catch (IOException e) {
            throw new UncheckedIOException("No throw-away database in " + directory, e);
        }
    }

    /// Whether binaries for this machine are on the class path: they are not in images and native executables.
    public static boolean available() {
        return EmbeddedDatabase.class.getResource("/postgres-" + platform() + ".txz") != null;
    }

    @Override
    public void close() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database does not stop", e);
        }
    }

    private static EmbeddedDatabase started(EmbeddedPostgres.Builder settings) throws IOException {
        var server = settings.start();
        return new EmbeddedDatabase(server.getJdbcUrl(USER, USER), server);
    }

    private static EmbeddedPostgres.Builder settings(Path directory) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(directory.resolve("server").toFile())
                .setPGStartupWait(START_LIMIT)
                .setServerConfig("jit", "off")
                .setServerConfig("max_connections", "60");
    }

    private static Optional<String> runningUrl(Path pidFile) throws IOException {
        List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
        if (lines.size() <= PORT_LINE) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                .filter(EmbeddedDatabase::isPostgres)
                .map(process -> "jdbc:postgresql://localhost:" + lines.get(PORT_LINE) + "/" + USER + "?user=" + USER);
    }

    /// A process id is used again after a restart of the machine, so the name counts too.
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("postgres").endsWith("postgres");
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").startsWith("Mac") ? "darwin" : "linux";
        String arch = "aarch64".equals(System.getProperty("os.arch")) ? "arm_64" : "x86_64";
        return os + "-" + arch;
    }
}
