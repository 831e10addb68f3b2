package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.ingest.merge.WriteLock;
import picocli.CommandLine;

@QuarkusTest
class ImportCommandTest {

    @TempDir
    Path directory;

    @Inject
    ImportCommand command;

    @Inject
    WriteLock lock;

    @Inject
    IngestTables tables;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void everythingInEndsWithZero() throws IOException {
        var file = write("a", ImportTest.study(1, "2025-01-01", "One"));

        assertThat(execute(file)).isZero();
        assertThat(out.toString()).startsWith("1 records read in ").contains("  inserted         1\n");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void rejectHasALineAndEndsWithOne() throws IOException {
        var file = write("a", ImportTest.study(1, "2025-01-01", "One") + ImportTest.study(7, "[]", "Seven"));

        assertThat(execute(file)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("rejected NCT99000007 in " + file
                        + " line 2: protocolSection.statusModule.lastUpdatePostDateStruct.date: expected a date")
                .hasLineCount(1);
        assertThat(tables.count("trial")).isEqualTo(1);
    }

    @Test
    void missingPathEndsWithTwoAndTheOthersGoIn() throws IOException {
        var file = write("a", ImportTest.study(1, "2025-01-01", "One"));

        assertThat(execute(directory.resolve("absent"), file)).isEqualTo(2);
        assertThat(err.toString()).contains("cannot read " + directory.resolve("absent") + ": no such file");
        assertThat(tables.count("trial")).isEqualTo(1);
    }

    @Test
    void directoryOfOtherFilesEndsWithTwo() throws IOException {
        write("a.txt", "Dear reader");
        write("b.json", "{}");

        assertThat(execute(directory)).isEqualTo(2);
        assertThat(out.toString()).contains("files skipped, no registry input: 2");
    }

    @Test
    void whatWouldSteerTheTerminalIsShownEscaped() throws IOException {
        var file = write(
                "a",
                ImportTest.study(1, "2025-01-01", "One")
                        + "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"\\u001b[2J\\nNCT99\"}}}");

        assertThat(execute(file)).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("rejected \\u001B[2J\\u000ANCT99 in ")
                .hasLineCount(1);
    }

    @Test
    void secondImportAtATimeIsRefused() throws IOException {
        var file = write("a", ImportTest.study(1, "2025-01-01", "One"));

        try (var _ = lock.tryAcquire().orElseThrow()) {
            assertThat(execute(file)).isEqualTo(4);
        }
        assertThat(err.toString())
                .startsWith("refused: another import or rebuild is at work")
                .hasLineCount(1);
        assertThat(tables.count("trial") + tables.count("import_run")).isZero();
        assertThat(execute(file)).isZero();
    }

    @Test
    void pathIsRequired() {
        assertThat(execute()).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required parameter: 'PATH'");
    }

    private int execute(Path... paths) {
        var line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(Arrays.stream(paths).map(Path::toString).toArray(String[]::new));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }
}
