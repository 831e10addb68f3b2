package org.trialgraph.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.trial.TrialSelection;

/// Similar trials of invented ones, as a client gets them.
@QuarkusTest
class SimilarTrialsTest {

    /// Fifteen trials of other things, so that words have something to be rare among.
    private static final String OTHERS = IntStream.rangeClosed(50, 64)
            .mapToObj(number ->
                    study(number, "Walking in the country of number" + number, "Gout" + number, "Tea" + number))
            .collect(Collectors.joining(","));

    private static final String LIKE = """
            query($id: String!, $first: Int, $after: String) {
              trial(id: $id) { similar(first: $first, after: $after) {
                edges { cursor score node { nctId } reasons { kind values weight } }
                nodes { nctId }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }""";

    @Inject
    HeldTrials held;

    @Inject
    SimilarTrials similar;

    @BeforeEach
    void holdTrials() {
        hold(
                study(1, "Zorvalin for sleepless camels", "Camel insomnia", "Zorvalin"),
                study(2, "Zorvalin at night", "Camel Insomnia", "zorvalin"),
                study(3, "Lullabies for sleepless camels", "Camel insomnia", "Lullaby"),
                study(4, "Zorvalin against hiccups", "Hiccups", "Zorvalin"));
    }

    @Test
    void bothFacetsGoBeforeOneAndNobodyIsLikeItself() {
        assertThat(found("NCT99000001")).startsWith("NCT99000002").contains("NCT99000003", "NCT99000004");
        assertThat(found("NCT99000001")).doesNotContain("NCT99000001").hasSize(3);
        assertThat(scores("NCT99000001")).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(scores("NCT99000001")).allMatch(score -> score > 0 && score <= 1);
    }

    @Test
    void reasonsAreSharedValuesAsRegisteredStrongestFirst() {
        var reasons = edge("NCT99000001", "NCT99000002").get("reasons");

        assertThat(values(reasons, "CONDITION")).containsExactly("Camel insomnia");
        assertThat(values(reasons, "INTERVENTION")).containsExactly("Zorvalin");
        assertThat(values(reasons, "DESIGN")).containsExactly("PHASE2", "INTERVENTIONAL");
        assertThat(values(reasons, "SPONSOR")).containsExactly("Invented Sponsor");
        assertThat(reasons.findValues("weight").stream().map(JsonNode::asDouble).toList())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(weight -> weight > 0 && weight <= 1);
    }

    @Test
    void noConditionIsNamedThatIsNotShared() {
        var reasons = edge("NCT99000001", "NCT99000004").get("reasons");

        assertThat(values(reasons, "CONDITION")).isEmpty();
        assertThat(values(reasons, "INTERVENTION")).containsExactly("Zorvalin");
    }

    @Test
    void wordsAloneAreNamedAsWords() {
        hold(study(1, "Moonlight singing", "Aaa", "Bbb"), study(2, "Singing by moonlight", "Ccc", "Ddd"));

        var reasons = edge("NCT99000001", "NCT99000002").get("reasons");
        assertThat(values(reasons, "TITLE")).containsExactlyInAnyOrder("Moonlight", "singing");
        assertThat(values(reasons, "CONDITION")).isEmpty();
        assertThat(values(reasons, "INTERVENTION")).isEmpty();
    }

    @Test
    void meshTermsAreNamedByTheirTerms() {
        hold(
                withMesh(study(1, "One", "Sugar sickness", "Aaa"), "D003920", "Diabetes Mellitus"),
                withMesh(study(2, "Two", "Honey urine", "Bbb"), "D003920", "Diabetes Mellitus"),
                study(3, "Two and one", "Sugar", "Ccc"));

        assertThat(found("NCT99000001")).contains("NCT99000003");
        hold(
                withMesh(study(1, "Bears one", "Sugar sickness", "Aaa"), "D003920", "Diabetes Mellitus"),
                withMesh(study(2, "Bears two", "Honey urine", "Bbb"), "D003920", "Diabetes Mellitus"));
        assertThat(values(edge("NCT99000001", "NCT99000002").get("reasons"), "CONDITION"))
                .containsExactly("Diabetes Mellitus");
    }

    @Test
    void recordsThatNameEachOtherOrShareAnIdAreOneProtocol() {
        hold(
                study(1, "Extension of NCT99000002 in winter", "Aaa", "Bbb"),
                study(2, "Summer", "Ccc", "Ddd"),
                study(3, "Autumn", "Eee", "Fff").replace("ORG-3", "ORG-1"));

        assertThat(found("NCT99000001")).containsExactlyInAnyOrder("NCT99000002", "NCT99000003");
        assertThat(values(edge("NCT99000001", "NCT99000002").get("reasons"), "PROTOCOL"))
                .containsExactly("NCT99000002");
        assertThat(values(edge("NCT99000002", "NCT99000001").get("reasons"), "PROTOCOL"))
                .containsExactly("NCT99000002");
        assertThat(values(edge("NCT99000001", "NCT99000003").get("reasons"), "PROTOCOL"))
                .containsExactly("ORG-1");
    }

    @Test
    void placeboIsNothingThatTrialsShare() {
        hold(study(1, "One", "Aaa", "Placebo"), study(2, "Two", "Bbb", "Placebo"));

        assertThat(found("NCT99000001")).isEmpty();
    }

    @Test
    void anImportIsSeenByTheNextRequest() {
        held.more(studies(study(5, "Zorvalin for sleepless camels", "Camel insomnia", "Zorvalin")));
        assertThat(found("NCT99000001")).startsWith("NCT99000005");

        held.more(studies(study(5, "Basket weaving", "Boredom", "Baskets").replace("2026-01-01", "2026-02-01")));
        assertThat(found("NCT99000001")).doesNotContain("NCT99000005");
    }

    @Test
    void pagesFollowOnEachOther() {
        var all = found("NCT99000001");
        List<String> paged = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            var page = connection("NCT99000001", 1, after);
            page.get("nodes").forEach(node -> paged.add(node.get("nctId").asText()));
            assertThat(page.at("/pageInfo/hasPreviousPage").asBoolean()).isEqualTo(after != null);
            after = page.at("/pageInfo/endCursor").asText();
            more = page.at("/pageInfo/hasNextPage").asBoolean();
        }
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void cursorsOfOtherListsAndOfOlderDataAreRefused() {
        var cursor =
                connection("NCT99000001", 1, null).at("/pageInfo/endCursor").asText();

        assertThat(code("NCT99000002", cursor)).isEqualTo("BAD_CURSOR");
        assertThat(code("NCT99000001", "nonsense")).isEqualTo("BAD_CURSOR");
        held.more(studies(study(6, "Something else", "Boredom", "Baskets")));
        assertThat(code("NCT99000001", cursor)).isEqualTo("STALE_CURSOR");
    }

    @Test
    void aliasesKeepTheirArguments() {
        var trial = data("""
                { trial(id: "NCT99000001") { a: similar(first: 1) { nodes { nctId } } b: similar(first: 2) { nodes { nctId } }
                    c: similar { nodes { nctId } } } }""").get("trial");

        assertThat(trial.at("/a/nodes")).hasSize(1);
        assertThat(trial.at("/b/nodes")).hasSize(2);
        assertThat(trial.at("/c/nodes")).hasSize(3);
        assertThat(data("""
                { a: trialsLike(text: "lullabies", first: 1) { nodes { nctId } } b: trialsLike(text: "hiccups") { nodes { nctId } }
                }""")).isEqualTo(json("""
                {"a": {"nodes": [{"nctId": "NCT99000003"}]}, "b": {"nodes": [{"nctId": "NCT99000004"}]}}"""));
    }

    @Test
    void onlyTheSelectedTrialsCompete() {
        var request = SimilarRequest.of(99_000_001, 1, null, new Only(Set.of(99_000_003)));

        var page = similar.pages(Set.of(request)).values().iterator().next();
        assertThat(page).isPresent();
        assertThat(page.get().nodes()).extracting(trial -> trial.nct).containsExactly(99_000_003);
        assertThat(page.get().pageInfo().hasNextPage()).isFalse();
    }

    @Test
    void aTextFindsTrialsAndSaysWhy() {
        var edges = data("""
                { trialsLike(text: "A camel with insomnia, was given zorvalin") {
                    edges { score node { nctId } reasons { kind values } } } }""").at("/trialsLike/edges");

        assertThat(edges.get(0).at("/node/nctId").asText()).isIn("NCT99000001", "NCT99000002");
        assertThat(values(edges.get(0).get("reasons"), "CONDITION")).containsExactlyInAnyOrder("camel", "insomnia");
        assertThat(values(edges.get(0).get("reasons"), "INTERVENTION")).containsExactly("zorvalin");
    }

    @Test
    void textsWithoutKnownWordsFindNothingAndLongOnesAreRefused() {
        assertThat(data("{ trialsLike(text: \"qqq xyzzy\") { edges { score } pageInfo { endCursor hasNextPage } } }"))
                .isEqualTo(json("""
                        {"trialsLike": {"edges": [], "pageInfo": {"endCursor": null, "hasNextPage": false}}}"""));
        assertThat(data("{ trialsLike(text: \"\") { edges { score } } }").at("/trialsLike/edges"))
                .isEmpty();
        var like = "query($text: String!) { trialsLike(text: $text) { nodes { nctId } } }";
        assertThat(data(like, Map.of("text", "camel ".repeat(5_000))).at("/trialsLike/nodes"))
                .hasSize(3);
        assertThat(answer(like, Map.of("text", "camel ".repeat(5_001)))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("BAD_USER_INPUT");
    }

    private record Only(Set<Integer> ncts) implements TrialSelection {

        @Override
        public String key() {
            return ncts.toString();
        }

        @Override
        public IntPredicate find() {
            return ncts::contains;
        }
    }

    private void hold(String... studies) {
        held.json(studies(String.join(",", studies), OTHERS));
    }

    private static List<String> found(String id) {
        return connection(id, 100, null).get("nodes").findValuesAsText("nctId").stream()
                .filter(found -> found.compareTo("NCT99000050") < 0)
                .toList();
    }

    private static List<Double> scores(String id) {
        return connection(id, 100, null).get("edges").findValues("score").stream()
                .map(JsonNode::asDouble)
                .toList();
    }

    private static JsonNode edge(String id, String found) {
        return StreamSupport.stream(connection(id, 100, null).get("edges").spliterator(), false)
                .filter(edge -> edge.at("/node/nctId").asText().equals(found))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode connection(String id, int first, @Nullable String after) {
        return data(LIKE, arguments(id, first, after)).at("/trial/similar");
    }

    private static String code(String id, String after) {
        return answer(LIKE, arguments(id, 1, after))
                .at("/errors/0/extensions/code")
                .asText();
    }

    private static Map<String, Object> arguments(String id, int first, @Nullable String after) {
        return after == null ? Map.of("id", id, "first", first) : Map.of("id", id, "first", first, "after", after);
    }

    private static List<String> values(JsonNode reasons, String kind) {
        List<String> found = new ArrayList<>();
        for (JsonNode reason : reasons) {
            if (reason.get("kind").asText().equals(kind)) {
                reason.get("values").forEach(value -> found.add(value.asText()));
            }
        }
        return found;
    }

    private static String studies(String... studies) {
        return "{\"studies\": [" + String.join(",", studies) + "]}";
    }

    private static String withMesh(String study, String id, String term) {
        return study.substring(0, study.length() - 1) + """
                , "derivedSection": {"conditionBrowseModule": {"meshes": [{"id": "%s", "term": "%s"}]}}}""".formatted(id, term);
    }

    private static String study(int number, String title, String condition, String intervention) {
        return """
                {"protocolSection": {
                  "identificationModule": {"nctId": "NCT99%06d", "briefTitle": "%s", "orgStudyIdInfo": {"id": "ORG-%d"}},
                  "statusModule": {"lastUpdatePostDateStruct": {"date": "2026-01-01"}},
                  "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Invented Sponsor"}},
                  "designModule": {"studyType": "INTERVENTIONAL", "phases": ["PHASE2"]},
                  "conditionsModule": {"conditions": ["%s"]},
                  "armsInterventionsModule": {"interventions": [{"type": "DRUG", "name": "%s"}]}}}""".formatted(number, title, number, condition, intervention).strip();
    }
}
