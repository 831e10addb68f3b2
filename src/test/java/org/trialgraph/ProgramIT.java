package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// The command line of the packaged program, in a directory of its own, with an embedded database of its own or a
/// server.
class ProgramIT {

    private static final String STUDY = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT99000001", "briefTitle": %s}}}
            """;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    /// Settings of the program.
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void packaged() {
        PackagedProgram.assumePackaged();
    }

    /// A native executable holds no database, and says so.
    @Test
    void importNeedsNoServerOrSaysThatItDoes() throws IOException, InterruptedException {
        if (PackagedProgram.isNative()) {
            var run = run("import", write("good.txt", STUDY.formatted("\"An invented title\"")));
            assertThat(run.exitCode).as(run.output).isEqualTo(2);
            assertThat(run.output.strip())
                    .startsWith("No database: set QUARKUS_DATASOURCE_JDBC_URL")
                    .hasLineCount(1);
        } else {
            endsWithTheWorstThatHappened();
        }
    }

    @Test
    void importIntoAServerEndsSo() throws IOException, InterruptedException, SQLException {
        try (var server = new OwnServer()) {
            environment = server.create("trialgraph");

            endsWithTheWorstThatHappened();
        }
    }

    private void endsWithTheWorstThatHappened() throws IOException, InterruptedException {
        var good = write("good.txt", STUDY.formatted("\"An invented title\""));
        var broken = write("broken.txt", STUDY.formatted("[]"));

        var first = run("import", good);
        assertThat(first.exitCode).as(first.output).isZero();
        assertThat(first.output).containsPattern("inserted +1\\n");

        var second = run("import", good, broken);
        assertThat(second.exitCode).as(second.output).isEqualTo(1);
        assertThat(second.output)
                .containsPattern("unchanged +1\\n")
                .contains("rejected NCT99000001 in " + broken)
                .contains("protocolSection.identificationModule.briefTitle");

        var rebuild = run("rebuild");
        assertThat(rebuild.exitCode).as(rebuild.output).isZero();
        assertThat(rebuild.output).startsWith("1 trials rebuilt in ");

        var third = run("import", directory.resolve("absent").toString());
        assertThat(third.exitCode).as(third.output).isEqualTo(2);
        assertThat(third.output).contains("no such file");
    }

    @Test
    void wordThatIsNoCommandIsRefusedBeforeAnythingStarts() throws IOException, InterruptedException {
        var run = run("improt");

        assertThat(run.exitCode).isEqualTo(2);
        assertThat(run.output).contains("improt").contains("import");
        assertThat(directory.resolve(".trialgraph")).doesNotExist();
    }

    @Test
    void serverThatIsGivenBrokenDocumentsEndsWithOneLine() throws IOException, InterruptedException, SQLException {
        var manifest = write("manifest.json", "{\"page\": 1}");
        try (var server = new OwnServer()) {
            environment =
                    OwnServer.with(server.create("trialgraph"), "TRIALGRAPH_DOCUMENTS_TRUSTED_MANIFEST", manifest);

            var run = run();

            assertThat(run.output.strip())
                    .isEqualTo("Trusted documents in " + manifest + ": \"page\" must be a string");
            assertThat(run.exitCode).isEqualTo(2);
        }
    }

    @Test
    void helpNeedsNoDatabase() throws IOException, InterruptedException {
        var run = run("import", "--help");

        assertThat(run.exitCode).isZero();
        assertThat(run.output).contains("PATH").contains("Exit codes:");
        assertThat(directory.resolve(".trialgraph")).doesNotExist();
    }

    @Test
    void inventedRegistryNeedsNoDatabase() throws IOException, InterruptedException {
        var file = directory.resolve("invented.zip");
        var run = run("generate", "--studies", "20", "--out", file.toString());

        assertThat(run.exitCode).as(run.output).isZero();
        assertThat(run.output).startsWith("20 invented records in ");
        assertThat(file).isNotEmptyFile();
        assertThat(directory.resolve(".trialgraph")).doesNotExist();
    }

    private String write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(PackagedProgram.command());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("QUARKUS_HTTP_PORT", "0");
        builder.environment().putAll(environment);
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private record Run(int exitCode, String output) {}
}
