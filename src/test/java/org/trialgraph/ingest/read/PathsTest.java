package org.trialgraph.ingest.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsTest {

    private static final int ENTRIES = 200;

    @TempDir
    Path directory;

    private final RecordingSink sink = new RecordingSink();
    private final StudyReader reader = new StudyReader(new ReadLimits(1 << 20, 50));

    @Test
    void directoryIsReadByNameWithWhatIsInIt() throws IOException {
        Files.createDirectories(directory.resolve("b"));
        write("c", study("3").getBytes(UTF_8));
        write("b/x.bin", study("2").getBytes(UTF_8));
        write("a.txt", StudyReaderTest.gzip(study("1").getBytes(UTF_8)));
        write("b/notes.json", "Not JSON".getBytes(UTF_8));
        reader.read(directory, sink);

        assertThat(sink.studies).containsExactly("1", "2", "3");
        assertThat(sink.skipped).containsExactly(directory.resolve("b/notes.json") + ": no registry input");
        assertThat(sink.unreadable).isEmpty();
    }

    @Test
    void pathWithoutAnyStudyIsUnreadable() throws IOException {
        write("a.txt", "Nothing".getBytes(UTF_8));
        reader.read(directory, sink);

        assertThat(sink.unreadable).containsExactly(directory + ": no study found");
    }

    @Test
    void missingPathIsUnreadable() {
        reader.read(directory.resolve("absent"), sink);

        assertThat(sink.unreadable).containsExactly(directory.resolve("absent") + ": no such file");
    }

    @Test
    void zipIsReadWhateverItIsCalled() throws IOException {
        var file = write("data", zip(-1));
        reader.read(file, sink);

        assertThat(sink.studies).hasSize(ENTRIES).startsWith("s0", "s1");
        assertThat(sink.records.getFirst().source()).isEqualTo(file + "!/NCT0.json");
        assertThat(sink.unreadable).isEmpty();
    }

    @Test
    void zipInGzipIsRead() throws IOException {
        reader.read(write("data", StudyReaderTest.gzip(zip(-1))), sink);

        assertThat(sink.studies).hasSize(ENTRIES);
        assertThat(sink.unreadable).isEmpty();
    }

    @Test
    void zipThatIsCutOffYieldsWhatStandsBefore() throws IOException {
        byte[] whole = zip(-1);
        for (int size : new int[] {whole.length / 2, whole.length / 3, whole.length - 5}) {
            var found = new RecordingSink();
            reader.read(write("data", Arrays.copyOf(whole, size)), found);

            assertThat(found.studies).hasSizeBetween(30, ENTRIES);
            assertThat(found.unreadable).isNotEmpty();
            assertThat(found.unreadable.getLast()).contains("the archive is cut off or damaged");
        }
    }

    @Test
    void brokenJsonInAnEntryCostsThatEntryAlone() throws IOException {
        reader.read(write("data", zip(17)), sink);

        assertThat(sink.studies).hasSize(ENTRIES - 1);
        assertThat(sink.broken).singleElement().asString().contains("!/NCT17.json: no JSON");
        assertThat(sink.unreadable).isEmpty();
    }

    @Test
    void damagedDataOfAnEntryCostThatEntryAlone() throws IOException {
        byte[] whole = zip(-1);
        int data = new String(whole, ISO_8859_1).indexOf("NCT17.json") + 10;
        Arrays.fill(whole, data, data + 20, (byte) 0xFF);
        reader.read(write("data", whole), sink);

        assertThat(sink.studies).hasSize(ENTRIES - 1).doesNotContain("s17");
        assertThat(sink.unreadable).singleElement().asString().contains("!/NCT17.json: ");
    }

    @Test
    void namesInAZipLeadNowhere() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.putNextEntry(new ZipEntry("../../escaped.json"));
            zip.write(study("a").getBytes(UTF_8));
        }
        var inner = Files.createDirectories(directory.resolve("x/y"));
        Files.write(inner.resolve("data"), packed.toByteArray());
        reader.read(inner.resolve("data"), sink);

        assertThat(sink.studies).containsExactly("a");
        assertThat(directory.resolve("escaped.json")).doesNotExist();
    }

    private static byte[] zip(int broken) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (int i = 0; i < ENTRIES; i++) {
                zip.putNextEntry(new ZipEntry("NCT" + i + ".json"));
                zip.write((i == broken ? "{\"protocolSection\": }" : study("s" + i)).getBytes(UTF_8));
            }
        }
        return packed.toByteArray();
    }

    private static String study(String id) {
        return StudyReaderTest.study(id);
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }
}
