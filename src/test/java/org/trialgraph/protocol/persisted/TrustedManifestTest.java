package org.trialgraph.protocol.persisted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedManifestTest {

    private static final String HASH = "ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38";

    @TempDir
    Path directory;

    @Test
    void idsWithTextsAreAManifest() throws IOException {
        var documents = read("""
                {"%s": "{__typename}", "page": "query Page {trial(id: 1) {briefTitle}}", "again": "{__typename}"}""".formatted(HASH));

        assertThat(find(documents, HASH)).hasValue("{__typename}");
        assertThat(find(documents, "sha256:" + HASH)).hasValue("{__typename}");
        assertThat(find(documents, "again")).hasValue("{__typename}");
        assertThat(find(documents, "page")).hasValue("query Page {trial(id: 1) {briefTitle}}");
        assertThat(find(documents, "Page")).isEmpty();
        assertThat(documents.count()).isEqualTo(2);
    }

    @Test
    void apollosFormIsAManifest() throws IOException {
        var documents = read("""
                {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                  {"id": "page", "name": "Page", "type": "query", "body": "query Page {__typename}"},
                  {"id": "page", "name": "Page", "clientName": "web", "body": "query Page {__typename}"},
                  {"id": "%s", "name": "Type", "type": "query", "body": "{__typename}"}]}""".formatted(HASH));

        assertThat(find(documents, "page")).hasValue("query Page {__typename}");
        assertThat(find(documents, HASH)).hasValue("{__typename}");
        assertThat(documents.count()).isEqualTo(2);
    }

    /// Some tools hash the document before they print it.
    @Test
    void idMayLookLikeAHashThatItIsNot() throws IOException {
        var other = "0".repeat(64);
        var documents = read("{\"" + other + "\": \"{__typename}\"}");

        assertThat(find(documents, other)).hasValue("{__typename}");
        assertThat(find(documents, HASH)).hasValue("{__typename}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"format\": \"apollo-persisted-query-manifest\", \"version\": 1, \"operations\": []}"})
    void manifestMayBeEmpty(String json) throws IOException {
        assertThat(read(json).count()).isZero();
    }

    @Test
    void byteOrderMarkIsNoPartOfTheManifest() throws IOException {
        assertThat(read("\uFEFF{\"a\": \"{a}\"}").count()).isEqualTo(1);
    }

    @Test
    void longDocumentsAreTrustedToo() throws IOException {
        var document = "{" + "a ".repeat(20_000) + "}";

        assertThat(find(read("{\"long\": \"" + document + "\"}"), "long")).hasValue(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []                         | the file must be a JSON object
            {"a": "{a}"                | line 1, column 12 is no JSON
            {"a": "{a}"} x             | line 1, column 14 is no JSON
            {"a": "{a}", "a": "{a}"}   | line 1, column 23 has a member again
            {"a": 1}                   | "a" must be a string
            {"a": null}                | "a" must be a string
            {"a\\nb": "{ a {"}          | "a\\nb" is no GraphQL, see its line 1, column 6
            {"a": "{a(b: \\"\\uD83D\\")}"} | "a" is no GraphQL, see its line 1, column 7
            {"a": "{a} # \\uD83D"}       | "a" is no GraphQL, see its line 1, column 7
            """)
    void faultIsNamedWithItsPlace(String json, String fault) {
        assertFault(json, fault);
    }

    @Test
    void emptyFileIsAFault() {
        assertFault("", "line 1, column 1 is no JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "sha256:12", "sha256:"})
    void idMustBeOne(String id) {
        assertFault(
                "{\"" + id + "\": \"{a}\"}",
                "\"" + id + "\" must be an id, or \"sha256:\" and 64 lower-case hexadecimal digits");
    }

    @Test
    void hashOfAnotherDocumentIsAFault() {
        assertFault(
                "{\"sha256:" + HASH + "\": \"{ __typename }\"}",
                "\"sha256:" + HASH + "\" is not the SHA-256 of its document");
    }

    @Test
    void twoDocumentsOfOneNameAreAFault() {
        assertFault("""
                {"%s": "{other}", "type": "{__typename}"}""".formatted(HASH), "\"type\" names two documents");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "other" | 1   | []            | format must be "apollo-persisted-query-manifest"
            1       | 1   | []            | format must be "apollo-persisted-query-manifest"
            %s      | 2   | []            | version must be 1
            %s      | "1" | []            | version must be 1
            %s      | 1   | {}            | operations must be an array
            %s      | 1   | [1]           | operations[0] must be an object
            %s      | 1   | [{}]          | operations[0].id is missing
            %s      | 1   | [{"id": 1}]   | operations[0].id must be a string
            %s      | 1   | [{"id": "a"}] | operations[0].body is missing
            """)
    void faultOfApollosFormIsNamedWithItsPlace(String format, String version, String operations, String fault) {
        var named = format.replace("%s", "\"apollo-persisted-query-manifest\"");
        assertFault("""
                {"format": %s, "version": %s, "operations": %s}""".formatted(named, version, operations), fault);
    }

    @Test
    void manifestWithOperationsNeedsAFormat() {
        assertFault("{\"operations\": []}", "format must be \"apollo-persisted-query-manifest\"");
    }

    @Test
    void laterOperationsAreNamedByTheirIndex() {
        assertFault("""
                {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                  {"id": "a", "body": "{a}"}, {"id": "a", "body": "{b}"}]}""", "operations[1].id names two documents");
        assertFault("""
                {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [
                  {"id": "a", "body": "{a}"}, {"id": "b", "body": "{b"}]}""", "operations[1].body is no GraphQL, see its line 1, column 3");
    }

    @Test
    void fileMustBeThereAndHoldText() throws IOException {
        var absent = directory.resolve("absent.json");
        var latin = Files.write(directory.resolve("latin.json"), "{\"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> TrustedManifest.read(absent))
                .isInstanceOf(ManifestFault.class)
                .hasMessage("Trusted documents in " + absent + ": the file does not exist");
        assertThatThrownBy(() -> TrustedManifest.read(latin))
                .isInstanceOf(ManifestFault.class)
                .hasMessage("Trusted documents in " + latin + ": the file is no UTF-8");
        assertThatThrownBy(() -> TrustedManifest.read(directory))
                .isInstanceOf(ManifestFault.class)
                .hasMessageStartingWith("Trusted documents in " + directory + ": the file cannot be read (");
    }

    private void assertFault(String json, String fault) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ManifestFault.class)
                .hasMessage("Trusted documents in " + directory.resolve("manifest.json") + ": " + fault);
    }

    private TrustedDocuments read(String json) throws IOException {
        return TrustedManifest.read(Files.writeString(directory.resolve("manifest.json"), json));
    }

    private static Optional<String> find(TrustedDocuments documents, String id) {
        return documents.find(DocumentId.parse(id).orElseThrow());
    }
}
