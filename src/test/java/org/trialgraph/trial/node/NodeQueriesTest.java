package org.trialgraph.trial.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;

@QuarkusTest
class NodeQueriesTest {

    private static final String NODE = """
            query($id: ID!) {
              node(id: $id) {
                id __typename
                ... on Trial { nctId }
                ... on Condition { name }
                ... on Intervention { name type arms { label } }
                ... on Sponsor { name role }
                ... on Investigator { name affiliation }
              }
            }""";

    private static final String NODES = """
            query($ids: [ID!]!) { nodes(ids: $ids) { id __typename ... on Trial { nctId } } }""";

    private static final String RECORD = """
            {"protocolSection": {
              "identificationModule": {"nctId": "NCT99000001", "briefTitle": "%2$s"},
              "statusModule": {"lastUpdatePostDateStruct": {"date": "%1$s"}},
              "sponsorCollaboratorsModule": {"leadSponsor": {"name": "Quill & Co", "class": "OTHER"}},
              "conditionsModule": {"conditions": [%4$s]},
              "armsInterventionsModule": {"interventions": [%3$s]},
              "contactsLocationsModule": {"overallOfficials": [
                {"name": "Ada Quill", "role": "PRINCIPAL_INVESTIGATOR", "affiliation": "%2$s"}]}}}""";

    private static final String IDS = """
            { trial(id: "NCT99000001") {
                id conditions { id } interventions { id } sponsors { id } investigators { id } } }""";

    @Inject
    HeldTrials held;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void sample() {
        held.sample();
    }

    @Test
    void everyIdThatIsGivenLeadsBackToItsObject() {
        for (String id : idsOfEveryType()) {
            var node = data(NODE, Map.of("id", id)).get("node");

            assertThat(node.get("id").asText()).isEqualTo(id);
        }
    }

    @Test
    void objectFoundByItsIdHasItsOwnFields() {
        var sponsor = data("{ trial(id: \"NCT99000001\") { leadSponsor { id } } }")
                .at("/trial/leadSponsor/id")
                .asText();

        assertThat(data(NODE, Map.of("id", sponsor)).get("node")).isEqualTo(json("""
                        {"id": "%s", "__typename": "Sponsor", "name": "Shifan Example University", "role": "LEAD"}""".formatted(sponsor)));
    }

    @Test
    void idsStayTheSameOverReimports() {
        var before = idsOfEveryType();
        held.sample();

        assertThat(idsOfEveryType()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "====", "VHJpYWw", "VHJpYWw6", "VHJpYWw6eA", "TG9jYXRpb246MQ", "U3BvbnNvcjox"})
    void idThatNamesNothingIsNull(String id) {
        assertThat(data(NODE, Map.of("id", id)).get("node").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "NCT99000001", "VHJpYWw6TkNUOTkwMDAwMDE=", "VHJpYWw6bmN0OTkwMDAwMDE", "gICA"})
    void idIsTakenExactlyAsItWasGivenOut(String id) {
        assertThat(data(NODE, Map.of("id", id)).get("node").isNull()).isTrue();
        assertThat(data(NODES, Map.of("ids", List.of(id))).at("/nodes/0").isNull())
                .isTrue();
    }

    @Test
    void nodesKeepTheirOrderWithNullForEachMiss() {
        var ids = new ArrayList<>(idsOfEveryType());
        ids.addAll(3, List.of("", "garbage", ids.getFirst(), "TG9jYXRpb246MQ"));

        var nodes = data(NODES, Map.of("ids", ids)).get("nodes");

        assertThat(nodes).hasSameSizeAs(ids);
        for (int i = 0; i < ids.size(); i++) {
            boolean miss = i == 3 || i == 4 || i == 6;
            assertThat(nodes.get(i).isNull()).isEqualTo(miss);
            assertThat(nodes.get(i).path("id").asText(ids.get(i))).isEqualTo(ids.get(i));
        }
        assertThat(nodes.findValuesAsText("__typename"))
                .contains("Trial", "Condition", "Intervention", "Sponsor", "Investigator");
    }

    @Test
    void idsAreTakenAsLiteralsOfTextAndNumbersAndAsVariables() {
        var id = data("{ trial(id: \"NCT99000001\") { id } }").at("/trial/id").asText();
        var asked = json("""
                [{"id": "%s"}, null]""".formatted(id));

        assertThat(data("{ nodes(ids: [\"" + id + "\", 5]) { id } }").get("nodes"))
                .isEqualTo(asked);
        assertThat(data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of(id, 5)))
                        .get("nodes"))
                .isEqualTo(asked);
        assertThat(data("query($a: ID!, $b: ID!) { nodes(ids: [$a, $b]) { id } }", Map.of("a", id, "b", 5))
                        .get("nodes"))
                .isEqualTo(asked);
        assertThat(data("{ nodes(ids: \"" + id + "\") { id } }").get("nodes")).hasSize(1);
        assertThat(data("{ nodes(ids: []) { id } }").get("nodes")).isEmpty();
    }

    @Test
    void moreThanAHundredIdsAreRefused() {
        var answer = answer(NODES, Map.of("ids", Collections.nCopies(101, "x")));

        assertThat(answer.at("/errors/0/extensions/code").asText()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void nodesCostOneStatementAType() {
        var ids = idsOfEveryType();
        var statistics = sessions.getStatistics();
        statistics.clear();

        assertThat(data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                        .get("nodes"))
                .hasSizeGreaterThan(5);
        assertThat(statistics.getPrepareStatementCount()).isEqualTo(5);
    }

    /// What the ids name stays; texts, dates, order and other items around them change.
    @Test
    void idsStayTheSameWhenTheRestOfTheRecordChanges() {
        held.json(RECORD.formatted("2026-01-01", "One", "{\"type\": \"DRUG\", \"name\": \"Tea: green\"}", "\"Gout\""));
        var before = idsOfEveryType();
        held.json(RECORD.formatted(
                "2026-02-01",
                "Two",
                "{\"type\": \"DEVICE\", \"name\": \"Cup\"},"
                        + "{\"type\": \"DRUG\", \"name\": \"Tea: green\", \"description\": \"Hot\"}",
                "\"Flu\", \"Gout\""));
        var after = idsOfEveryType();

        assertThat(before).hasSize(5).doesNotHaveDuplicates();
        assertThat(after).hasSize(7).doesNotHaveDuplicates().containsAll(before);
        assertThat(data(NODES, Map.of("ids", before)).findValuesAsText("id")).isEqualTo(before);
    }

    private static List<String> idsOfEveryType() {
        return data(IDS).findValuesAsText("id");
    }
}
