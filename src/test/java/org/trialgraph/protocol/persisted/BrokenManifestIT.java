package org.trialgraph.protocol.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program, in a directory of its own with an embedded database of its own.
class BrokenManifestIT {

    private static final Path JAR =
            Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    @Test
    void serverEndsWithOneLineAndNoStack() throws IOException, InterruptedException {
        assumeThat(JAR).as("the jar; a native executable holds no database").exists();
        var manifest = Files.writeString(directory.resolve("manifest.json"), "{\"page\": 1}");
        var server = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Dquarkus.http.port=0",
                "-jar",
                JAR.toString());
        server.environment().put("TRIALGRAPH_DOCUMENTS_TRUSTED_MANIFEST", manifest.toString());
        var process =
                server.directory(directory.toFile()).redirectErrorStream(true).start();

        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(output.strip()).isEqualTo("Trusted documents in " + manifest + ": \"page\" must be a string");
        assertThat(process.waitFor()).isEqualTo(2);
    }
}
