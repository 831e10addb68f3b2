package org.trialgraph.trial.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.HeldTrials;

/// Results of real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
class RealResultsTest {

    private static final Path STUDIES = Path.of("../shared/data/ctg-studies.json.zip");

    private static final String NUMBERS = """
            query($id: String!) {
              trial(id: $id) {
                results {
                  limitations
                  participantFlow {
                    periods {
                      milestones { counts { groupId subjects } } dropWithdrawals { counts { groupId subjects } }
                    }
                  }
                  baseline { measures { ...Numbers } }
                  outcomeMeasures { title measure { ...Numbers } analyses { pValue } groups { id title } }
                  adverseEvents { serious { ...Event } other { ...Event } }
                }
              }
            }
            fragment Numbers on Measure {
              title
              classes { categories { measurements { groupId value spread lowerLimit upperLimit } } }
            }
            fragment Event on AdverseEvent { term stats { groupId affected atRisk events } }""";

    @Inject
    HeldTrials held;

    @Test
    void everyNumberOfTheRecordsIsInTheAnswers(@TempDir Path directory, TestReporter report) throws IOException {
        assumeTrue(Files.exists(STUDIES), STUDIES + " is absent");
        var studies = studiesWithResults();
        var file = directory.resolve("results.ndjson");
        Files.writeString(file, String.join("\n", studies.values()));

        var imported = held.file(file);
        assertThat(imported.counts().rejected()).isZero();
        assertThat(imported.counts().inserted()).isEqualTo(594);

        var some = new ArrayList<>(studies.entrySet());
        Collections.shuffle(some, new Random(7));
        int compared = 0;
        for (Map.Entry<String, String> study : some.subList(0, 50)) {
            var registered = json(study.getValue()).get("resultsSection");
            var answered = data(NUMBERS, Map.of("id", study.getKey())).at("/trial/results");
            compared += compare(study.getKey(), registered, answered);
        }
        report.publishEntry("numbers of 50 trials found again", String.valueOf(compared));
    }

    private static int compare(String id, JsonNode registered, JsonNode answered) {
        List<String> expected = new ArrayList<>();
        List<String> actual = new ArrayList<>();
        var outcomes = registered.at("/outcomeMeasuresModule/outcomeMeasures");
        measures(registered.at("/baselineCharacteristicsModule/measures"), m -> m, expected);
        measures(outcomes, measure -> measure, expected);
        measures(answered.at("/baseline/measures"), measure -> measure, actual);
        measures(answered.get("outcomeMeasures"), outcome -> outcome.get("measure"), actual);
        outcomes.forEach(outcome -> rows(outcome.path("analyses"), expected, "pValue"));
        answered.get("outcomeMeasures").forEach(outcome -> rows(outcome.get("analyses"), actual, "pValue"));
        outcomes.forEach(outcome -> rows(outcome.path("groups"), expected, "id", "title"));
        answered.get("outcomeMeasures").forEach(outcome -> rows(outcome.get("groups"), actual, "id", "title"));
        registeredEvents(registered.path("adverseEventsModule"), expected);
        answeredEvents(answered.path("adverseEvents"), actual);
        for (JsonNode period : registered.at("/participantFlowModule/periods")) {
            each(period.path("milestones"), "achievements", expected, "groupId", "numSubjects");
            each(period.path("dropWithdraws"), "reasons", expected, "groupId", "numSubjects");
        }
        for (JsonNode period : answered.at("/participantFlow/periods")) {
            each(period.get("milestones"), "counts", actual, "groupId", "subjects");
            each(period.get("dropWithdrawals"), "counts", actual, "groupId", "subjects");
        }
        expected.add(registered
                .at("/moreInfoModule/limitationsAndCaveats/description")
                .asText());
        actual.add(answered.get("limitations").asText(""));

        assertThat(actual).as(id).isNotEmpty().isEqualTo(expected);
        return expected.size();
    }

    private static void measures(JsonNode measures, Function<JsonNode, JsonNode> measureOf, List<String> found) {
        for (JsonNode each : measures) {
            var measure = measureOf.apply(each);
            found.add(measure.get("title").asText());
            for (JsonNode row : measure.path("classes")) {
                each(row.path("categories"), "measurements", found, "groupId", "value", "spread", "lowerLimit");
                each(row.path("categories"), "measurements", found, "upperLimit");
            }
        }
    }

    private static void registeredEvents(JsonNode module, List<String> found) {
        for (String kind : List.of("seriousEvents", "otherEvents")) {
            each(module.path(kind), "stats", found, "groupId", "numAffected", "numAtRisk", "numEvents");
        }
    }

    private static void answeredEvents(JsonNode report, List<String> found) {
        for (String kind : List.of("serious", "other")) {
            each(report.path(kind), "stats", found, "groupId", "affected", "atRisk", "events");
        }
    }

    private static void each(JsonNode parents, String list, List<String> found, String... members) {
        for (JsonNode parent : parents) {
            found.add(parent.path("term").asText());
            rows(parent.path(list), found, members);
        }
    }

    private static void rows(JsonNode rows, List<String> found, String... members) {
        for (JsonNode row : rows) {
            for (String member : members) {
                found.add(row.path(member).asText(""));
            }
        }
    }

    private static Map<String, String> studiesWithResults() throws IOException {
        Map<String, String> studies = new TreeMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(STUDIES))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var text = new String(zip.readAllBytes(), UTF_8);
                if (text.contains("\"resultsSection\"")) {
                    var study = json(text);
                    studies.put(
                            study.at("/protocolSection/identificationModule/nctId")
                                    .asText(),
                            study.toString());
                }
            }
        }
        return studies;
    }
}
