package org.trialgraph.generate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class GenerateCommandTest {

    @TempDir
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void fileHoldsTheStudiesInTheirOrder() throws IOException {
        assertThat(execute("--studies", "300", "--out", file("a.zip").toString()))
                .isZero();

        assertThat(entries(file("a.zip")).keySet())
                .hasSize(300)
                .startsWith("NCT20000001.json")
                .endsWith("NCT20000300.json");
        assertThat(out.toString()).startsWith("300 invented records in ");
        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void sameNumbersGiveTheSameFile() throws IOException {
        execute("--studies", "300", "--seed", "5", "--out", file("a.zip").toString());
        execute("--studies", "300", "--seed", "5", "--out", file("b.zip").toString());

        assertThat(Files.mismatch(file("a.zip"), file("b.zip"))).isEqualTo(-1);
    }

    @Test
    void smallerRegistryIsTheBeginningOfALargerOne() throws IOException {
        execute("--studies", "150", "--out", file("small.zip").toString());
        execute("--studies", "300", "--out", file("large.zip").toString());

        assertThat(entries(file("large.zip"))).containsAllEntriesOf(entries(file("small.zip")));
    }

    @Test
    void partsMakeTheWhole() throws IOException {
        execute("--studies", "20", "--from", "100", "--out", file("part.zip").toString());
        execute("--studies", "120", "--out", file("whole.zip").toString());

        var part = entries(file("part.zip"));
        assertThat(part).hasSize(20).containsKey("NCT20000101.json");
        assertThat(entries(file("whole.zip"))).containsAllEntriesOf(part);
    }

    @Test
    void changedPercentOfTheFileDiffers() throws IOException {
        execute("--studies", "200", "--out", file("a.zip").toString());
        execute("--studies", "200", "--changed", "10", "--out", file("b.zip").toString());

        var before = entries(file("a.zip"));
        var after = entries(file("b.zip"));
        before.entrySet().removeAll(after.entrySet());
        assertThat(before).hasSize(20);
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        refused("--studies must be 1 to 5,000,000", "--studies", "0", "--out", "a.zip");
        refused("--studies must be 1 to 5,000,000", "--studies", "5000001", "--out", "a.zip");
        refused("--from must be 0", "--studies", "1", "--from", "-1", "--out", "a.zip");
        refused("--changed must be 0 to 100", "--studies", "1", "--changed", "101", "--out", "a.zip");
        refused("Missing required option: '--out=FILE'", "--studies", "1");
    }

    @Test
    void existingFileNeedsForce() throws IOException {
        var file = Files.writeString(file("a.zip"), "kept");

        refused("exists; --force replaces it", "--studies", "1", "--out", file.toString());
        assertThat(file).hasContent("kept");
        assertThat(execute("--studies", "1", "--force", "--out", file.toString()))
                .isZero();
        assertThat(entries(file)).hasSize(1);
    }

    @Test
    void directoryMustBeThereAndIsNoFile() {
        refused("No directory", "--studies", "1", "--out", file("absent/a.zip").toString());
        refused("is a directory", "--studies", "1", "--out", directory.toString());
    }

    @Test
    void whatCannotBeWrittenEndsWithOne() throws IOException {
        Files.createDirectory(file("a.zip.part"));

        assertThat(execute("--studies", "1", "--out", file("a.zip").toString())).isEqualTo(1);
        assertThat(err.toString()).startsWith("cannot write " + file("a.zip")).hasLineCount(1);
        assertThat(file("a.zip")).doesNotExist();
    }

    private void refused(String message, String... arguments) {
        assertThat(execute(arguments)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    private Path file(String name) {
        return directory.resolve(name);
    }

    private int execute(String... arguments) {
        var line = new CommandLine(new GenerateCommand());
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }

    private static Map<String, String> entries(Path file) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                entries.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return entries;
    }
}
