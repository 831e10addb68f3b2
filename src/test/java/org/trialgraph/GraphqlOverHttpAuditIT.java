package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The audit suite of graphql-http, which is the specification's, against the packaged program. Needs Node and npm.
@QuarkusIntegrationTest
class GraphqlOverHttpAuditIT {

    @SuppressWarnings("NullAway.Init") // by the extension
    @TestHTTPResource("/graphql")
    URI endpoint;

    @TempDir
    Path directory;

    @Test
    void everyAuditIsOk() throws IOException, InterruptedException {
        assumeThat(run("npm", "--version").exitCode()).as("npm is there").isZero();
        for (var file : new String[] {"package.json", "package-lock.json", "audit.mjs"}) {
            Files.copy(Path.of("src/audit", file), directory.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        var installed = run("npm", "ci", "--no-audit", "--no-fund");
        assertThat(installed.exitCode()).as(installed.output()).isZero();

        var audit = run("node", "audit.mjs", endpoint.toString());

        assertThat(audit.output()).endsWith("61 of 61 ok\n");
        assertThat(audit.exitCode()).isZero();
    }

    private record Ended(int exitCode, String output) {}

    private Ended run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(2, TimeUnit.MINUTES);
            return new Ended(process.exitValue(), output);
        } catch (IOException absent) {
            return new Ended(127, absent.toString());
        }
    }
}
