package org.trialgraph.ingest.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudyReaderTest {

    private static final ReadLimits LIMITS = new ReadLimits(1 << 20, 50);

    private final RecordingSink sink = new RecordingSink();

    @Test
    void oneStudyIsRead() {
        read(study("a"));

        assertThat(sink.studies).containsExactly("a");
        assertThat(sink.records.getFirst().source()).isEqualTo("input");
        assertThat(sink.records.getFirst().size()).isEqualTo(study("a").length());
    }

    @Test
    void studiesOneALineAreRead() {
        read(study("a") + "\n\n" + study("b") + "\r\n" + study("c"));

        assertThat(sink.studies).containsExactly("a", "b", "c");
        assertThat(sink.records)
                .extracting(SourceStudy::source)
                .containsExactly("input", "input line 3", "input line 4");
    }

    @Test
    void arrayOfStudiesIsRead() {
        read("[" + study("a") + "," + study("b") + "]");

        assertThat(sink.studies).containsExactly("a", "b");
    }

    @Test
    void pageOfTheApiIsReadWhateverStandsAroundItsStudies() {
        read("{\"totalCount\": 2, \"studies\": [" + study("a") + "," + study("b")
                + "], \"nextPageToken\": {\"x\": []}}");

        assertThat(sink.studies).containsExactly("a", "b");
    }

    @Test
    void pagesOneBehindTheOtherAreRead() {
        read("{\"studies\": [" + study("a") + "]}\n{\"studies\": []}\n{\"studies\": [" + study("b") + "]}");

        assertThat(sink.studies).containsExactly("a", "b");
        assertThat(sink.skipped).isEmpty();
    }

    @Test
    void byteOrderMarkAndLeadingSpaceAreTolerated() {
        read("\uFEFF \n" + study("a"));

        assertThat(sink.studies).containsExactly("a");
    }

    @Test
    void gzipOfAnyFormIsRead() throws IOException {
        read(gzip((study("a") + "\n" + study("b")).getBytes(UTF_8)));

        assertThat(sink.studies).containsExactly("a", "b");
    }

    @Test
    void studyOfFiveMegabytesIsRead() {
        var text = "long ".repeat(1_000_000);
        new StudyReader(new ReadLimits(32 << 20, 50)).read("input", stream(study("a\", \"text\": \"" + text)), sink);

        assertThat(sink.records
                        .getFirst()
                        .document()
                        .at("/protocolSection/text")
                        .asText())
                .isEqualTo(text);
    }

    @Test
    void brokenLineCostsThatLineAlone() {
        read(study("a") + "\n{\"protocolSection\": {\"id\" \"b\"}}\n" + study("c"));

        assertThat(sink.studies).containsExactly("a", "c");
        assertThat(sink.broken).singleElement().asString().startsWith("input line 2: no JSON: ");
        assertThat(sink.records.getLast().source()).isEqualTo("input line 3");
        assertThat(sink.unreadable).isEmpty();
    }

    /// Half a surrogate pair, bytes that begin nothing, a control character, another encoding.
    @ParameterizedTest
    @ValueSource(strings = {"\u00ED\u00A0\u0080", "\u00FF\u00FE", "\u0000", "M\u00FCnchen"})
    void bytesThatAreNoTextCostTheirLineAlone(String bytes) {
        read((study("a") + "\n" + study(bytes) + "\n" + study("c")).getBytes(ISO_8859_1));

        assertThat(sink.studies).containsExactly("a", "c");
        assertThat(sink.broken).singleElement().asString().startsWith("input line 2: ");
    }

    @Test
    void lineThatLacksItsEndCostsThatLineAlone() {
        for (String cut :
                new String[] {"{\"protocolSection\": {\"id\": \"b\"", "{\"protocolSection\": {\"id\": \"b", "{"}) {
            var found = new RecordingSink();
            new StudyReader(LIMITS).read("input", stream(study("a") + "\n" + cut + "\n" + study("c")), found);

            assertThat(found.studies).as(cut).containsExactly("a", "c");
            assertThat(found.broken).as(cut).hasSize(1);
        }
    }

    @Test
    void manyBrokenLinesFarApartAreEachReported() {
        var input = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            input.append(i % 100 == 7 ? "{\"protocolSection\": nonsense}" : study("s" + i))
                    .append('\n');
        }
        read(input.toString());

        assertThat(sink.studies).hasSize(1_980);
        assertThat(sink.broken).hasSize(20);
        assertThat(sink.broken.getLast()).startsWith("input line 1908: ");
    }

    @Test
    void jsonThatIsCutOffYieldsWhatStandsBefore() {
        read("{\"studies\": [" + study("a") + ", " + study("b").substring(0, 20));

        assertThat(sink.studies).containsExactly("a");
        assertThat(sink.unreadable).containsExactly("input: the JSON is cut off");
    }

    @Test
    void brokenJsonInsideAPageGivesUpItsRest() {
        read("{\"studies\": [" + study("a") + ", nonsense, " + study("b") + "]}");

        assertThat(sink.studies).containsExactly("a");
        assertThat(sink.unreadable).singleElement().asString().contains("the rest is not read");
    }

    @Test
    void gzipThatIsCutOffYieldsWhatStandsBefore() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            lines.append(study("s" + Integer.toHexString(i * 7919))).append('\n');
        }
        byte[] whole = gzip(lines.toString().getBytes(UTF_8));
        read(Arrays.copyOf(whole, whole.length / 2));

        assertThat(sink.studies).hasSizeGreaterThan(1_000).hasSizeLessThan(4_000);
        assertThat(sink.unreadable).hasSize(1);
    }

    @Test
    void whatIsNoObjectInTheListIsBroken() {
        read("{\"studies\": [" + study("a") + ", 7, [1, [2]], " + study("b") + "]}");

        assertThat(sink.studies).containsExactly("a", "b");
        assertThat(sink.broken).containsExactly("input: expected an object", "input: expected an object");
    }

    @Test
    void studyOverTheLimitIsBrokenAndTheNextIsRead() {
        var large = study("large\", \"list\": [" + "\"0123456789\",".repeat(200_000) + "\"end\"], \"last\": \"x");
        for (String input : new String[] {
            study("a") + "\n" + large + "\n" + study("b"),
            "[" + study("a") + "," + large + "," + study("b") + "]",
            "{\"studies\": [" + study("a") + "," + large + "," + study("b") + "]}"
        }) {
            var found = new RecordingSink();
            new StudyReader(LIMITS).read("input", stream(input), found);

            assertThat(found.studies).containsExactly("a", "b");
            assertThat(found.broken).singleElement().asString().endsWith("larger than 1048576 bytes");
            assertThat(found.unreadable).isEmpty();
        }
    }

    @Test
    void studyThatNestsTooDeepIsBrokenAndTheNextIsRead() {
        var deep = study("deep\", \"x\": " + "[".repeat(100) + "]".repeat(100) + ", \"y\": \"");
        read(deep + "\n" + study("b"));

        assertThat(sink.studies).containsExactly("b");
        assertThat(sink.broken).hasSize(1);
    }

    @Test
    void otherJsonIsSkipped() {
        for (String other :
                new String[] {"{\"name\": \"x\"}", "[1, 2]", "[{\"a\": 1}]", "{\"a\": 1}\n{\"a\": 2}", "[]"}) {
            var found = new RecordingSink();
            new StudyReader(LIMITS).read("input", stream(other), found);

            assertThat(found.skipped).as(other).containsExactly("input: no study in it");
            assertThat(found.broken).as(other).isEmpty();
        }
    }

    @Test
    void objectsWithoutProtocolAmongStudiesAreBroken() {
        read("{\"a\": 1}\n" + study("b") + "\n{\"c\": 1}");

        assertThat(sink.studies).containsExactly("b");
        assertThat(sink.broken).containsExactly("input: no study", "input line 3: no protocolSection");
    }

    @Test
    void textsAndEmptyInputsAreSkipped() {
        read("Dear reader,\n");
        read("");
        read(" \n");

        assertThat(sink.skipped).containsExactly("input: no registry input", "input: empty", "input: empty");
    }

    @Test
    void pageWithoutStudiesIsRegistryInput() {
        read("{\"studies\": []}");

        assertThat(sink.skipped).isEmpty();
    }

    static String study(String id) {
        return "{\"protocolSection\": {\"id\": \"" + id + "\"}, \"hasResults\": false}";
    }

    static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }

    private void read(String input) {
        read(input.getBytes(UTF_8));
    }

    private void read(byte[] input) {
        new StudyReader(LIMITS).read("input", new ByteArrayInputStream(input), sink);
    }

    private static ByteArrayInputStream stream(String input) {
        return new ByteArrayInputStream(input.getBytes(UTF_8));
    }
}
