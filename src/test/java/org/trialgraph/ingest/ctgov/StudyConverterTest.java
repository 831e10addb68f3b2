package org.trialgraph.ingest.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.ingest.merge.Row;
import org.trialgraph.ingest.merge.Table;

class StudyConverterTest {

    private static final String ID_ALONE = """
            {"protocolSection": {"identificationModule": {"nctId": "NCT99000001"}}}
            """;

    @Test
    void idAloneIsEnough() {
        var trial = Conversion.of(ID_ALONE).study().trial();

        assertThat(trial.nct()).isEqualTo(99_000_001);
        assertThat(trial.version().updatePosted()).isEqualTo(LocalDate.EPOCH);
        assertThat(trial.rows()).extracting(Row::table).containsExactly(Table.TRIAL, Table.SEARCH_DOCUMENT);
        assertThat(Conversion.of(ID_ALONE).trial("phases")).isEqualTo(List.of());
        assertThat(Conversion.of(ID_ALONE).trial("keywords")).isEqualTo(List.of());
        assertThat(Conversion.of(ID_ALONE).trial("results_posted")).isEqualTo(false);
        assertThat(Conversion.of(ID_ALONE).trial("imported_at")).isEqualTo(Instant.EPOCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"protocolSection\": {}}", "{\"protocolSection\": null}"})
    void protocolSectionIsRequired(String document) {
        assertBroken(() -> Conversion.of(document), "protocolSection", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99000001", "NCT9900001", "nct99000001", "NCT00000000", "NCT990000011"})
    void idHasEightDigits(String id) {
        assertBroken(
                () -> Conversion.of(ID_ALONE.replace("NCT99000001", id)),
                "protocolSection.identificationModule.nctId",
                "expected NCT and eight digits");
    }

    @Test
    void idIsRequired() {
        assertBroken(
                () -> Conversion.of("{\"protocolSection\": {\"statusModule\": {}}}"),
                "protocolSection.identificationModule.nctId",
                "missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statusModule | 7 | statusModule | expected an object, found a number",
                "identificationModule | {\"nctId\": 7} | identificationModule.nctId | expected text, found a number",
                "conditionsModule | {\"keywords\": \"x\"} | conditionsModule.keywords | expected a list, found text",
                "conditionsModule | {\"keywords\": [\"x\", {}]} | conditionsModule.keywords[1] | expected text, found an object",
                "armsInterventionsModule | {\"armGroups\": [{}, {\"label\": true}]} | armsInterventionsModule.armGroups[1].label | expected text, found true",
                "armsInterventionsModule | {\"armGroups\": [[]]} | armsInterventionsModule.armGroups[0] | expected an object, found a list",
                "oversightModule | {\"oversightHasDmc\": \"Yes\"} | oversightModule.oversightHasDmc | expected true or false, found text",
                "designModule | {\"enrollmentInfo\": {\"count\": 1.5}} | designModule.enrollmentInfo.count | expected a whole number of at most 32 bits, found 1.5",
                "designModule | {\"enrollmentInfo\": {\"count\": 4294967298}} | designModule.enrollmentInfo.count | expected a whole number of at most 32 bits, found 4294967298",
            })
    void wrongTypeIsNamedWithItsPath(String module, String json, String path, String reason) {
        assertBroken(() -> Conversion.ofModule(module, json), "protocolSection." + path, reason);
    }

    @Test
    void textWithNulIsBroken() {
        assertBroken(
                () -> Conversion.ofModule("descriptionModule", "{\"briefSummary\": \"a\\u0000b\"}"),
                "protocolSection.descriptionModule.briefSummary",
                "the text contains the character U+0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\ud83d", "\\ude00 b", "\\ud83d x"})
    void textWithHalfASurrogatePairIsBroken(String text) {
        assertBroken(
                () -> Conversion.ofModule("descriptionModule", "{\"briefSummary\": \"" + text + "\"}"),
                "protocolSection.descriptionModule.briefSummary",
                "the text contains half a surrogate pair");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreText() {
        assertThat(Conversion.ofModule("descriptionModule", "{\"briefSummary\": \"\\ud83d\\ude00\"}")
                        .rows(Table.DESCRIPTION))
                .singleElement()
                .asString()
                .contains("\uD83D\uDE00");
    }

    @Test
    void unknownCodeWordsAreKeptAndNoted() {
        var conversion = Conversion.ofModule("statusModule", "{\"overallStatus\": \"PAUSED\"}");

        assertThat(conversion.trial("status")).isEqualTo("PAUSED");
        assertThat(conversion.study().unknownValues()).containsExactly("overallStatus PAUSED");
    }

    @Test
    void unknownCodeWordInAListIsNotedWithoutItsPlace() {
        var conversion = Conversion.ofModule("armsInterventionsModule", "{\"armGroups\": [{}, {\"type\": \"TWIN\"}]}");

        assertThat(conversion.study().unknownValues()).containsExactly("armGroups.type TWIN");
    }

    @Test
    void blankAndNullReadAsAbsent() {
        var conversion = Conversion.ofModule("statusModule", "{\"overallStatus\": \" \", \"whyStopped\": null}");

        assertThat(conversion.trial("status")).isNull();
        assertThat(conversion.trial("why_stopped")).isNull();
        assertThat(conversion.study().unknownValues()).isEmpty();
    }

    @Test
    void unknownMembersAreIgnored() {
        assertThat(Conversion.ofModule("futureModule", "[[1], \"x\"]")
                        .study()
                        .trial()
                        .rows())
                .extracting(Row::table)
                .containsExactly(Table.TRIAL, Table.SEARCH_DOCUMENT);
    }

    @Test
    void hashIsThatOfTheContent() {
        var hash = hash("{\"a\": 1, \"b\": [1.50, {\"c\": null, \"d\": \"\\ud800\"}]}");

        assertThat(hash).hasSize(64);
        assertThat(hash("{ \"b\" : [1.5, {\"d\": \"\\uD800\", \"c\": null}], \"a\":1}"))
                .isEqualTo(hash);
        assertThat(hash("{\"a\": 2, \"b\": [1.5, {\"c\": null, \"d\": \"\\ud800\"}]}"))
                .isNotEqualTo(hash);
        assertThat(hash("{\"a\": 1, \"b\": [{\"c\": null, \"d\": \"\\ud800\"}, 1.5]}"))
                .isNotEqualTo(hash);
    }

    @Test
    void dayOfTheDumpIsNoPartOfTheHash() {
        assertThat(hash("{\"miscInfoModule\": {\"versionHolder\": \"2025-01-01\"}}"))
                .isEqualTo(hash("{\"miscInfoModule\": {\"versionHolder\": \"2025-01-02\"}}"));
    }

    private static String hash(String derivedSection) {
        return Conversion.of(ID_ALONE.replace("{\"protocol", "{\"derivedSection\": " + derivedSection + ", \"protocol"))
                .study()
                .trial()
                .hash();
    }

    static void assertBroken(ThrowingCallable conversion, String path, String reason) {
        assertThatThrownBy(conversion).isInstanceOfSatisfying(BrokenRecord.class, broken -> {
            assertThat(broken.path()).isEqualTo(path);
            assertThat(broken.reason()).isEqualTo(reason);
        });
    }
}
