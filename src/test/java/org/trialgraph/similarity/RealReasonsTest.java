package org.trialgraph.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;
import org.trialgraph.trial.text.Words;

/// What is said of real pairs, held against both source documents; skipped without them.
@QuarkusTest
@RealRecords.Reader
class RealReasonsTest {

    private static final int TRIALS = 100;

    private static final String SIMILAR = """
            query($ids: [String!]!) { trialsById(ids: $ids) { nctId similar(first: 10) {
                edges { node { nctId } reasons { kind values } } } } }""";

    @Inject
    HeldTrials held;

    @Test
    void everyReasonIsTrueOfBothDocuments(TestReporter report) throws IOException {
        held.realStudies();
        Map<String, JsonNode> documents = documents();
        var ids = new ArrayList<>(documents.keySet());
        Collections.sort(ids);
        Collections.shuffle(ids, new Random(7));

        int pairs = 0;
        int checked = 0;
        int named = 0;
        List<String> untrue = new ArrayList<>();
        for (JsonNode trial : similar(ids.subList(0, TRIALS))) {
            var one = document(documents, trial);
            for (JsonNode edge : trial.at("/similar/edges")) {
                var other = document(documents, edge.get("node"));
                pairs++;
                named += edge.get("reasons").isEmpty() ? 0 : 1;
                for (JsonNode reason : edge.get("reasons")) {
                    for (JsonNode value : reason.get("values")) {
                        checked++;
                        if (!isTrue(reason.get("kind").asText(), value.asText(), one, other)) {
                            untrue.add(trial.get("nctId") + " " + edge.at("/node/nctId") + " " + reason);
                        }
                    }
                }
            }
        }
        report.publishEntry("reasons", checked + " values of " + pairs + " pairs, " + named + " with a reason");
        assertThat(pairs).isGreaterThan(TRIALS * 9);
        assertThat(untrue).isEmpty();
        assertThat(named).isEqualTo(pairs);
    }

    private static List<JsonNode> similar(List<String> ids) {
        List<JsonNode> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += 100) {
            data(SIMILAR, Map.of("ids", ids.subList(from, from + 100)))
                    .get("trialsById")
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isTrue(String kind, String value, JsonNode one, JsonNode other) {
        return switch (kind) {
            case "CONDITION" ->
                inBoth(value, one, other, "conditionsModule/conditions", "conditionBrowseModule/meshes");
            case "INTERVENTION" ->
                inBoth(value, one, other, "armsInterventionsModule/interventions", "interventionBrowseModule/meshes");
            case "TITLE" -> inBoth(value, one, other, "identificationModule");
            case "DESIGN" -> inBoth(value, one, other, "designModule");
            case "SPONSOR" -> inBoth(value, one, other, "sponsorCollaboratorsModule/leadSponsor");
            case "INVESTIGATOR" ->
                inBoth(value, one, other, "contactsLocationsModule/overallOfficials", "responsibleParty");
            case "PROTOCOL" -> contains(one.toString(), value) && contains(other.toString(), value);
            default -> inBoth(value, one, other, "");
        };
    }

    /// Whether the value stands in these parts of both documents, word for word or with other endings.
    private static boolean inBoth(String value, JsonNode one, JsonNode other, String... parts) {
        return isIn(value, one, parts) && isIn(value, other, parts);
    }

    private static boolean isIn(String value, JsonNode document, String... parts) {
        var text = new StringBuilder();
        for (String part : parts) {
            for (String section :
                    List.of("/protocolSection/", "/derivedSection/", "/protocolSection/sponsorCollaboratorsModule/")) {
                var node = part.isEmpty() ? document : document.at(section + part);
                append(node, text);
            }
        }
        return contains(text.toString(), value)
                || Set.copyOf(Words.stems(text.toString())).containsAll(Words.stems(value));
    }

    private static void append(JsonNode node, StringBuilder text) {
        if (node.isValueNode()) {
            text.append(node.asText()).append(" | ");
        }
        node.forEach(child -> append(child, text));
    }

    private static boolean contains(String text, String value) {
        return text.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT));
    }

    private static JsonNode document(Map<String, JsonNode> documents, JsonNode trial) {
        return Objects.requireNonNull(documents.get(trial.get("nctId").asText()));
    }

    private static Map<String, JsonNode> documents() throws IOException {
        Map<String, JsonNode> found = new HashMap<>();
        try (var zip = new ZipFile(RealRecords.STUDIES.toFile())) {
            for (var entry : zip.stream().collect(Collectors.toList())) {
                var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                found.put(entry.getName().replace(".json", ""), json(text));
            }
        }
        return found;
    }
}
