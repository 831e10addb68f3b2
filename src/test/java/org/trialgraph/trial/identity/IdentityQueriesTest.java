package org.trialgraph.trial.identity;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;

@QuarkusTest
class IdentityQueriesTest {

    private static final String TRIAL = "query($id: String!) { trial(id: $id) { nctId } }";
    private static final String TRIALS = "query($ids: [String!]!) { trialsById(ids: $ids) { nctId } }";

    @Inject
    HeldTrials held;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void trials() {
        held.json(studies(
                study(1, "\"nctIdAliases\": [\"NCT99000091\", \"NCT99000092\"], %s".formatted(org("QLL-001"))),
                study(2, secondary("EudraCT No.: 2019-901234-56", "isrctn 90000002", "U1111-9900-0002")),
                study(3, "%s, %s".formatted(org("SAMPLE 7"), secondary("2023-501234-12-01", "CTRI/2099/01/990003"))),
                study(4, "%s, %s".formatted(org("Shared-1"), secondary("G-77", "G-77"))),
                study(5, secondary("shared-1", "NCT99000001", "NCT99000091", "NCT99000099")),
                study(6, "\"nctIdAliases\": [\"NCT99000093\"], %s".formatted(org("\\u2013"))),
                study(7, "\"nctIdAliases\": [\"NCT99000093\"]")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NCT99000001 | NCT99000001",
                "nct99000001 | NCT99000001",
                "' NCT099000001 ' | NCT99000001",
                "NCT99000092 | NCT99000001",
                "nct 99000092 | NCT99000001",
                "qll-001 | NCT99000001",
                "2019-901234-56 | NCT99000002",
                "2019 901234 56 | NCT99000002",
                "EUDRACT: 2019-901234-56 | NCT99000002",
                "ISRCTN90000002 | NCT99000002",
                "UTN u1111-9900-0002 | NCT99000002",
                "sample  7 | NCT99000003",
                "2023-501234-12 | NCT99000003",
                "2023-501234-12-00 | NCT99000003",
                "ctri/2099/01/990003 | NCT99000003",
                "g-77 | NCT99000004"
            })
    void trialIsFoundByAnyIdThatItAloneHas(String id, String nctId) {
        assertThat(trial(id)).isEqualTo(nctId);
    }

    /// The record of another trial names these three too.
    @ParameterizedTest
    @CsvSource({"NCT99000001, NCT99000001", "NCT99000091, NCT99000001", "NCT99000099, NCT99000005"})
    void heldNctNumberGoesBeforeAFormerOneAndThatBeforeWhatOthersRegistered(String id, String nctId) {
        assertThat(trial(id)).isEqualTo(nctId);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NCT99999999",
                "NCT1234567890",
                "2019-901234-57",
                "ISRCTN90000003",
                "QLL 001",
                "QLL",
                "90000002",
                "' or '1' = '1",
                "QLL%",
                "G_77",
                "試験"
            })
    void unknownIdIsNull(String id) {
        assertThat(data(TRIAL, Map.of("id", id))).isEqualTo(json("""
                {"trial": null}"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "A\u001BB"})
    void textThatCanBeNoIdIsRefusedAndNotRepeated(String id) {
        var answer = answer(TRIAL, Map.of("id", id));

        assertThat(answer.at("/data/trial").isNull()).isTrue();
        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
        assertThat(answer.at("/errors/0/message").asText())
                .startsWith("an id has 1 to 200 characters")
                .contains("NCT05828212", "2019-001234-56");
    }

    @Test
    void textOfMoreThanTwoHundredCharactersIsRefused() {
        assertThat(code(answer(TRIAL, Map.of("id", "A".repeat(201))))).isEqualTo("BAD_USER_INPUT");
        assertThat(data(TRIAL, Map.of("id", "A".repeat(200))).get("trial").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "SHARED-1 | 'SHARED-1' is an id of 2 trials: NCT99000004, NCT99000005.",
                "nct99000093 | ClinicalTrials.gov number NCT99000093 is an id of 2 trials: NCT99000006, NCT99000007."
            })
    void idOfSeveralTrialsIsAnErrorThatListsThem(String id, String message) {
        var answer = answer(TRIAL, Map.of("id", id));

        assertThat(answer.at("/data/trial").isNull()).isTrue();
        assertThat(code(answer)).isEqualTo("AMBIGUOUS_ID");
        assertThat(answer.at("/errors/0/message").asText())
                .isEqualTo(message + " Ask for one of them by its NCT number");
    }

    @Test
    void candidatesAreTenAtMostAndTheRestIsCounted() {
        held.json(studies(IntStream.rangeClosed(1, 25)
                .mapToObj(i -> study(i, secondary("Grant 5")))
                .toArray(String[]::new)));

        assertThat(answer(TRIAL, Map.of("id", "grant 5"))
                        .at("/errors/0/message")
                        .asText())
                .startsWith("'GRANT 5' is an id of 25 trials: NCT99000001, NCT99000002, ")
                .contains("NCT99000010 and 15 more")
                .doesNotContain("NCT99000011");
    }

    @Test
    void longIdIsShortenedInTheMessage() {
        var id = "L".repeat(200);
        held.json(studies(study(1, org(id)), study(2, org(id))));

        assertThat(answer(TRIAL, Map.of("id", id)).at("/errors/0/message").asText())
                .startsWith("'" + "L".repeat(60) + "…' is an id of 2 trials: ");
    }

    @Test
    void manyTrialsKeepTheirOrderWithNullForEachMiss() {
        var ids = List.of("sample 7", "NCT99999999", "nct99000001", "2019-901234-56", "NCT99000092", "NCT99000001");

        assertThat(data(TRIALS, Map.of("ids", ids))).isEqualTo(json("""
                {"trialsById": [
                  {"nctId": "NCT99000003"}, null, {"nctId": "NCT99000001"}, {"nctId": "NCT99000002"},
                  {"nctId": "NCT99000001"}, {"nctId": "NCT99000001"}]}"""));
    }

    @Test
    void eachIdThatCannotBeAnsweredHasItsOwnErrorAndTheOthersTheirTrials() {
        var ids = List.of("NCT99000001", "shared-1", "", "NCT99000093", "QLL-001");
        var answer = answer(TRIALS, Map.of("ids", ids));

        assertThat(answer.get("data")).isEqualTo(json("""
                {"trialsById": [{"nctId": "NCT99000001"}, null, null, null, {"nctId": "NCT99000001"}]}"""));
        assertThat(answer.get("errors"))
                .extracting(
                        error -> error.get("path").toString(),
                        error -> error.at("/extensions/code").asText(),
                        error -> error.get("locations").size())
                .containsExactlyInAnyOrder(
                        tuple("[\"trialsById\",1]", "AMBIGUOUS_ID", 1),
                        tuple("[\"trialsById\",2]", "BAD_USER_INPUT", 1),
                        tuple("[\"trialsById\",3]", "AMBIGUOUS_ID", 1));
    }

    @Test
    void noIdsGiveNoTrials() {
        assertThat(data("{ trialsById(ids: []) { nctId } }")).isEqualTo(json("""
                {"trialsById": []}"""));
    }

    @Test
    void moreThanAHundredIdsAreRefused() {
        assertThat(code(answer(TRIALS, Map.of("ids", Collections.nCopies(101, "NCT99000001")))))
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void idsOfARequestCostAsManyStatementsAsOne() {
        assertThat(statements("{ a: trial(id: \"NCT99000001\") { nctId } }")).isEqualTo(1);
        assertThat(statements("""
                { a: trial(id: "NCT99000001") { nctId } b: trial(id: "nct99000002") { nctId }
                  c: trial(id: "NCT99000003") { nctId } }""")).isEqualTo(1);
        assertThat(statements("{ a: trial(id: \"QLL-001\") { nctId } }")).isEqualTo(2);
        assertThat(statements("""
                { a: trial(id: "NCT99000001") { nctId } b: trial(id: "sample 7") { nctId }
                  c: trial(id: "2019-901234-56") { nctId } d: trial(id: "nothing") { nctId } }""")).isEqualTo(3);
        assertThat(statements("""
                { trialsById(ids: ["NCT99000001", "sample 7", "2019-901234-56", "NCT99000092", "x"]) { nctId } }""")).isEqualTo(3);
    }

    @Test
    void identifierTellsItsRegisterAndThePageThere() {
        held.json(studies(study(1, """
                "orgStudyIdInfo": {"id": "QLL-001"}, "nctIdAliases": ["NCT99000091"],
                "secondaryIdInfos": [
                  {"id": "EudraCT: 2019-901234-56", "type": "EUDRACT_NUMBER"},
                  {"id": "ISRCTN90000001", "type": "REGISTRY", "domain": "isrctn", "link": "https://example.org/1"},
                  {"id": "ChiCTR9900000001"}]""")));

        assertThat(
                        data(
                                "{ trial(id: \"NCT99000001\") { identifiers { value type source link description register } } }"))
                .isEqualTo(json("""
                        {"trial": {"identifiers": [
                          {"value": "QLL-001", "type": null, "source": "org_study_id", "link": null,
                           "description": null, "register": null},
                          {"value": "EudraCT: 2019-901234-56", "type": "EUDRACT_NUMBER", "source": "secondary_id",
                           "link": "https://www.clinicaltrialsregister.eu/ctr-search/search?query=2019-901234-56",
                           "description": null, "register": "EudraCT"},
                          {"value": "ISRCTN90000001", "type": "REGISTRY", "source": "secondary_id",
                           "link": "https://example.org/1", "description": "isrctn", "register": "ISRCTN"},
                          {"value": "ChiCTR9900000001", "type": null, "source": "secondary_id", "link": null,
                           "description": null, "register": "ChiCTR"},
                          {"value": "NCT99000091", "type": null, "source": "nct_alias",
                           "link": "https://clinicaltrials.gov/study/NCT99000091",
                           "description": null, "register": "ClinicalTrials.gov"}]}}"""));
    }

    private long statements(String query) {
        var statistics = sessions.getStatistics();
        statistics.clear();
        assertThat(data(query)).isNotEmpty();
        return statistics.getPrepareStatementCount();
    }

    private static String trial(String id) {
        return data(TRIAL, Map.of("id", id)).at("/trial/nctId").asText();
    }

    private static String code(JsonNode answer) {
        return answer.at("/errors/0/extensions/code").asText();
    }

    private static String studies(String... studies) {
        return "{\"studies\": [" + String.join(",", studies) + "]}";
    }

    private static String study(int number, String ids) {
        return """
                {"protocolSection": {"identificationModule": {"nctId": "NCT990%05d", %s}}}""".formatted(number, ids);
    }

    private static String org(String id) {
        return "\"orgStudyIdInfo\": {\"id\": \"" + id + "\"}";
    }

    private static String secondary(String... ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> "{\"id\": \"" + ids[i] + "\"}")
                .collect(joining(",", "\"secondaryIdInfos\": [", "]"));
    }
}
