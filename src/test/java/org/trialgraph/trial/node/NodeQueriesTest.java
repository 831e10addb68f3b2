package org.trialgraph.trial.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

    private static final String IDS = """
            { trial(id: "NCT99000001") {
                id conditions { id } interventions { id } sponsors { id } investigators { id } } }""";

    @Inject
    HeldTrials held;

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

        assertThat(data(NODE, Map.of("id", sponsor)).get("node"))
                .isEqualTo(org.trialgraph.GraphQl.json("""
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

    private static List<String> idsOfEveryType() {
        return data(IDS).findValuesAsText("id");
    }
}
