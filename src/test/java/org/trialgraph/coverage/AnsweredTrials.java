package org.trialgraph.coverage;

import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trialgraph.HeldTrials;

/// Asks for everything that the table names, over HTTP, of trials whose documents are known.
@ApplicationScoped
class AnsweredTrials {

    /// Bounds the answer, which holds whole results.
    private static final int TRIALS_A_REQUEST = 10;

    private static final String LOCATIONS = "locations(first: 100)";

    private final HeldTrials held;

    AnsweredTrials(HeldTrials held) {
        this.held = held;
    }

    /// Imports documents of different trials, and nothing else, and compares them with the answers about them.
    void importAndCompare(List<String> documents, FieldTable table, FieldCoverage coverage) {
        var report = held.json("{\"studies\": [" + String.join(",", documents) + "]}");
        if (report.counts().inserted() != documents.size()) {
            throw new AssertionError(documents.size() + " documents, and " + report.counts());
        }
        compare(documents, table, coverage);
    }

    /// Compares documents of trials that are held with the answers about them.
    void compare(List<String> documents, FieldTable table, FieldCoverage coverage) {
        Map<String, JsonNode> batch = new LinkedHashMap<>();
        for (String document : documents) {
            var node = json(document);
            batch.put(idOf(node), node);
            if (batch.size() == TRIALS_A_REQUEST) {
                compare(batch, table, coverage);
                batch.clear();
            }
        }
        compare(batch, table, coverage);
    }

    static String idOf(JsonNode document) {
        return document.at("/protocolSection/identificationModule/nctId").asText();
    }

    private static void compare(Map<String, JsonNode> batch, FieldTable table, FieldCoverage coverage) {
        if (batch.isEmpty()) {
            return;
        }
        var selection = Selection.of(table.served());
        selection.at(LOCATIONS).add(ServedPath.parse("pageInfo.{hasNextPage,endCursor}"));
        var answer = data(
                "query($ids: [String!]!) { trialsById(ids: $ids)" + selection.text() + " }",
                Map.of("ids", batch.keySet()));
        int index = 0;
        for (Map.Entry<String, JsonNode> document : batch.entrySet()) {
            var trial = Objects.requireNonNull(answer.get("trialsById").get(index++));
            addLocations(
                    document.getKey(),
                    trial.get("locations"),
                    selection.at(LOCATIONS).text());
            coverage.compare(document.getKey(), document.getValue(), trial);
        }
    }

    /// Walks the list of sites to its end.
    private static void addLocations(String id, JsonNode first, String selection) {
        var query = "query($id: String!, $after: String) { trial(id: $id) { locations(first: 100, after: $after)"
                + selection + " } }";
        var nodes = (ArrayNode) first.get("nodes");
        var page = first;
        while (page.at("/pageInfo/hasNextPage").asBoolean()) {
            var after = page.at("/pageInfo/endCursor").asText();
            page = data(query, Map.of("id", id, "after", after)).at("/trial/locations");
            page.get("nodes").forEach(nodes::add);
        }
    }
}
