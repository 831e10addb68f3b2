package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.IngestTables;

/// Two trials of one condition; the registry has withdrawn the second.
@QuarkusTest
class WithdrawnTrialsTest {

    private static final String TRIALS = """
            {"studies": [
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000001", "briefTitle": "Blue tea for fatigue"},
                "conditionsModule": {"conditions": ["Fatigue"]}}},
              {"protocolSection": {
                "identificationModule": {"nctId": "NCT99000002", "briefTitle": "Green tea for fatigue"},
                "conditionsModule": {"conditions": ["Fatigue"]}}}
            ]}""";

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @BeforeEach
    void oneIsWithdrawn() {
        held.json(TRIALS);
        tables.query("insert into registry_withdrawal (nct, since) values (99000002, '2025-02-10')");
    }

    @Test
    void trialItselfIsServedAndSaysSo() {
        var trials =
                data("{ trialsById(ids: [\"NCT99000001\", \"NCT99000002\"]) { briefTitle withdrawnFromRegistry } }")
                        .path("trialsById");

        assertThat(trials.toString()).isEqualTo("""
                [{"briefTitle":"Blue tea for fatigue","withdrawnFromRegistry":null},\
                {"briefTitle":"Green tea for fatigue","withdrawnFromRegistry":"2025-02-10"}]""");
    }

    @Test
    void searchLeavesItOut() {
        var found = data("""
                { all: trials { totalCount nodes { nctId } facets(fields: [CONDITION]) { values { count } } }
                  ranked: trials(query: {term: "tea"}) { totalCount nodes { nctId } }
                  filtered: trials(where: {condition: {eq: "fatigue"}}) { totalCount nodes { nctId } } }""");

        for (var list : List.of(found.path("all"), found.path("ranked"), found.path("filtered"))) {
            assertThat(list.path("totalCount").asInt()).isEqualTo(1);
            assertThat(ids(list)).containsExactly("NCT99000001");
        }
        assertThat(found.at("/all/facets/0/values/0/count").asInt()).isEqualTo(1);
    }

    @Test
    void whoeverAsksForItGetsIt() {
        var found = data("""
                { gone: trials(where: {withdrawnFromRegistry: true}) { nodes { nctId } }
                  there: trials(where: {withdrawnFromRegistry: false}) { nodes { nctId } }
                  both: trials(query: {term: "tea"},
                    where: {or: [{withdrawnFromRegistry: true}, {withdrawnFromRegistry: false}]}) { totalCount } }""");

        assertThat(ids(found.path("gone"))).containsExactly("NCT99000002");
        assertThat(ids(found.path("there"))).containsExactly("NCT99000001");
        assertThat(found.at("/both/totalCount").asInt()).isEqualTo(2);
    }

    @Test
    void neitherBrowsingNorSimilarityLeadsToIt() {
        var trial = data("""
                { trial(id: "NCT99000001") {
                    conditions { trials { nodes { nctId } } }
                    similar { nodes { nctId } }
                    asked: similar(where: {withdrawnFromRegistry: true}) { nodes { nctId } } } }""").path("trial");

        assertThat(ids(trial.at("/conditions/0/trials"))).containsExactly("NCT99000001");
        assertThat(ids(trial.path("similar"))).isEmpty();
        assertThat(ids(trial.path("asked"))).containsExactly("NCT99000002");
    }

    private static List<String> ids(JsonNode connection) {
        return StreamSupport.stream(connection.path("nodes").spliterator(), false)
                .map(node -> node.path("nctId").asText())
                .toList();
    }
}
