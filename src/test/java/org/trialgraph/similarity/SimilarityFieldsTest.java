package org.trialgraph.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;

/// Invented trials: 1 and 2 share disease and drug, 3 the disease, 4 the drug, 5 neither; 6 continues 1.
@QuarkusTest
class SimilarityFieldsTest {

    private static final String SIMILAR = """
            query($first: Int, $after: String, $where: TrialFilter) {
              trial(id: "NCT99000001") { similar(first: $first, after: $after, where: $where) {
                nodes { nctId } pageInfo { hasNextPage hasPreviousPage endCursor }
                edges { score reasons { kind values weight } node { nctId } } } } }""";

    @Inject
    HeldTrials held;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void trials() {
        held.json("{\"studies\": ["
                + String.join(
                        ",",
                        trial(1, "Blue tea in optic neuritis", "Optic Neuritis", "Blue tea", "RECRUITING"),
                        trial(2, "Optic neuritis treated with tea", "Optic Neuritis", "Blue tea", "COMPLETED"),
                        trial(3, "Steroids in optic neuritis", "Optic Neuritis", "Steroids", "RECRUITING"),
                        trial(4, "Blue tea in healthy sleepers", "Sleep", "Blue tea", "COMPLETED"),
                        trial(5, "Walking and bones", "Osteoporosis", "Walking", "RECRUITING"),
                        trial(6, "Extension of NCT99000001", "Neuritis", "Blue tea", "COMPLETED"))
                + "]}");
    }

    @Test
    void sameDiseaseAndDrugComeBeforeDiseaseAloneAndDrugAlone() {
        var numbers = numbers(data(SIMILAR).at("/trial/similar"));

        assertThat(numbers).doesNotContain(1, 5).contains(2, 3, 4, 6);
        assertThat(numbers.indexOf(2)).isLessThan(numbers.indexOf(3));
        assertThat(numbers.indexOf(3)).isLessThan(numbers.indexOf(4));
    }

    @Test
    void scoresFallFromOneToNothing() {
        var scores = StreamSupport.stream(
                        data(SIMILAR).at("/trial/similar/edges").spliterator(), false)
                .map(edge -> edge.get("score").doubleValue())
                .toList();

        assertThat(scores).isNotEmpty().allMatch(score -> score > 0 && score <= 1);
        assertThat(scores).isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void reasonsNameWhatBothRecordsHave() {
        var edges = data(SIMILAR).at("/trial/similar/edges");

        assertThat(reasons(edge(edges, 2)))
                .containsEntry("CONDITION", List.of("Optic Neuritis"))
                .containsEntry("INTERVENTION", List.of("Blue tea"));
        assertThat(reasons(edge(edges, 3)))
                .containsEntry("CONDITION", List.of("Optic Neuritis"))
                .doesNotContainKey("INTERVENTION");
        assertThat(reasons(edge(edges, 4))).containsKey("INTERVENTION").doesNotContainKey("CONDITION");
        assertThat(edges).allSatisfy(edge -> assertThat(edge.get("reasons")).isNotEmpty());
        assertThat(reasons(edge(edges, 6)).toString()).contains("NCT99000001");
    }

    @Test
    void filterComesBeforeTheCut() {
        var found = data(SIMILAR, Map.of("first", 2, "where", Map.of("status", List.of("COMPLETED"))))
                .at("/trial/similar");

        assertThat(numbers(found))
                .hasSize(2)
                .allMatch(number -> List.of(2, 4, 6).contains(number));
        assertThat(found.at("/pageInfo/hasNextPage").booleanValue()).isTrue();
        assertThat(numbers(data(SIMILAR, Map.of("where", Map.of("ids", List.of("NCT99000003"))))
                        .at("/trial/similar")))
                .containsExactly(3);
        assertThat(answer(SIMILAR, Map.of("where", Map.of("ageYears", -1)))
                        .at("/errors/0/extensions/code")
                        .textValue())
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void pagesFollowEachOtherUntilAnImport() {
        var whole = numbers(data(SIMILAR).at("/trial/similar"));
        List<Integer> walked = new ArrayList<>();
        String cursor = null;
        do {
            var page = data(SIMILAR, cursor == null ? Map.of("first", 1) : Map.of("first", 1, "after", cursor))
                    .at("/trial/similar");
            walked.addAll(numbers(page));
            cursor = page.at("/pageInfo/hasNextPage").booleanValue()
                    ? page.at("/pageInfo/endCursor").textValue()
                    : null;
        } while (cursor != null);
        assertThat(walked).isEqualTo(whole);

        cursor = data(SIMILAR, Map.of("first", 1))
                .at("/trial/similar/pageInfo/endCursor")
                .textValue();
        held.more(trial(7, "More tea", "Optic Neuritis", "Blue tea", "COMPLETED"));
        assertThat(answer(SIMILAR, Map.of("after", cursor))
                        .at("/errors/0/extensions/code")
                        .textValue())
                .isEqualTo("STALE_CURSOR");
        assertThat(answer(SIMILAR, Map.of("after", "abc"))
                        .at("/errors/0/extensions/code")
                        .textValue())
                .isEqualTo("BAD_CURSOR");
    }

    @Test
    void trialIsSimilarAsSoonAsItsImportEnds() {
        held.more(trial(7, "Blue tea in optic neuritis again", "Optic Neuritis", "Blue tea", "COMPLETED"));

        assertThat(numbers(data(SIMILAR, Map.of("first", 2)).at("/trial/similar")))
                .contains(7);
    }

    @Test
    void textFindsTrialsLikeItAndNothingWhereItSaysNothing() {
        assertThat(numbers(
                        data("{ trialsLike(text: \"a protocol of blue tea for neuritis of the eye\") { nodes { nctId } } }")
                                .get("trialsLike")))
                .startsWith(1)
                .contains(2, 4)
                .doesNotContain(5);
        for (var text : List.of("", "xyzzy plugh", "the of and")) {
            assertThat(numbers(data(
                                    "query($text: String!) { trialsLike(text: $text) { nodes { nctId } } }",
                                    Map.of("text", text))
                            .get("trialsLike")))
                    .as(text)
                    .isEmpty();
        }
        assertThat(answer(
                                "query($text: String!) { trialsLike(text: $text) { nodes { nctId } } }",
                                Map.of("text", "tea ".repeat(5_001)))
                        .at("/errors/0/extensions/code")
                        .textValue())
                .isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void aliasesKeepTheirArgumentsAndAPageCostsAsManyStatementsAsOneTrial() {
        var query = """
                query($ids: [String!]!) { trialsById(ids: $ids) {
                  a: similar(first: 1) { nodes { nctId } edges { reasons { kind } } } b: similar(first: 3) { nodes { nctId } }
                  c: similar(where: {status: [RECRUITING]}) { nodes { nctId } } } }""";
        var statistics = sessions.getStatistics();
        var ids =
                IntStream.rangeClosed(1, 6).mapToObj("NCT9900000%d"::formatted).toList();
        data(query, Map.of("ids", ids)); // what the filters leave is known from here on
        statistics.clear();
        data(query, Map.of("ids", List.of("NCT99000001")));
        long one = statistics.getPrepareStatementCount();
        statistics.clear();
        var six = data(query, Map.of("ids", ids)).get("trialsById");

        assertThat(statistics.getPrepareStatementCount()).isEqualTo(one).isPositive();
        assertThat(numbers(six.get(0).get("a"))).hasSize(1);
        assertThat(numbers(six.get(0).get("b"))).hasSize(3);
        assertThat(numbers(six.get(0).get("c"))).containsExactly(3);
        assertThat(numbers(six.get(2).get("c"))).containsExactly(1);
    }

    private static JsonNode edge(JsonNode edges, int number) {
        return StreamSupport.stream(edges.spliterator(), false)
                .filter(edge -> edge.at("/node/nctId").textValue().endsWith("0000" + number))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> reasons(JsonNode edge) {
        return StreamSupport.stream(edge.get("reasons").spliterator(), false)
                .collect(Collectors.toMap(
                        reason -> reason.get("kind").textValue(),
                        reason -> StreamSupport.stream(reason.get("values").spliterator(), false)
                                .map(JsonNode::textValue)
                                .toList(),
                        (first, second) -> first));
    }

    private static List<Integer> numbers(JsonNode connection) {
        return connection.get("nodes").findValuesAsText("nctId").stream()
                .map(id -> Integer.parseInt(id.substring(3)) - 99_000_000)
                .toList();
    }

    private static String trial(int number, String title, String condition, String intervention, String status) {
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT9900000%d", "briefTitle": "%s"},
                  "statusModule": {"overallStatus": "%s"},
                  "conditionsModule": {"conditions": ["%s"]},
                  "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"]},
                  "armsInterventionsModule": {"interventions": [{"type": "DRUG", "name": "%s"}]}}}
                """.formatted(number, title, status, condition, intervention);
    }
}
