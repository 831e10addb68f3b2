package org.trialgraph.trial.version;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.flipkart.zjsonpatch.JsonPatch;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;

/// Real successive versions, which are no part of the project: skipped where they are absent.
@QuarkusTest
class RealVersionsTest {

    @Inject
    HeldTrials held;

    @Test
    void changesOfEachVersionMadeInTheOneBeforeGiveIt(TestReporter report) throws IOException {
        RealRecords.assumePresent(RealRecords.VERSIONS);
        held.file(RealRecords.VERSIONS);
        Map<String, Set<JsonNode>> registered = new TreeMap<>();
        try (var lines = new GZIPInputStream(Files.newInputStream(RealRecords.VERSIONS))) {
            new String(lines.readAllBytes(), UTF_8).lines().forEach(line -> {
                var study = json(line);
                var id = study.at("/protocolSection/identificationModule/nctId").textValue();
                registered.computeIfAbsent(id, absent -> new HashSet<>()).add(study);
            });
        }

        int pairs = 0;
        int changes = 0;
        for (var trial : registered.entrySet()) {
            var versions = data(
                            "query($id: String!) { trial(id: $id) { versions(first: 100) { nodes {"
                                    + " document changes { kind path before after } } } } }",
                            Map.of("id", trial.getKey()))
                    .at("/trial/versions/nodes");
            Set<JsonNode> documents = new HashSet<>();
            for (int i = 0; i < versions.size(); i++) {
                var document = json(versions.get(i).get("document").textValue());
                documents.add(document);
                if (i + 1 < versions.size()) {
                    var older = json(versions.get(i + 1).get("document").textValue());
                    var patch = patch(versions.get(i).get("changes"));
                    assertThat(JsonPatch.apply(patch, older)).isEqualTo(document);
                    changes += patch.size();
                    pairs++;
                }
            }
            assertThat(documents).isEqualTo(trial.getValue());
        }
        assertThat(pairs).isEqualTo(58);
        report.publishEntry("changes applied", changes + " of " + pairs + " consecutive pairs");
    }

    /// Changes as a JSON Patch.
    private static ArrayNode patch(JsonNode changes) {
        var patch = JsonNodeFactory.instance.arrayNode();
        for (JsonNode change : changes) {
            var operation = patch.addObject();
            var op = switch (change.get("kind").textValue().toLowerCase(Locale.ROOT)) {
                case "added" -> "add";
                case "removed" -> "remove";
                default -> "replace";
            };
            operation.put("op", op).put("path", change.get("path").textValue());
            if (change.get("after").isTextual()) {
                operation.set("value", json(change.get("after").textValue()));
            }
        }
        return patch;
    }
}
