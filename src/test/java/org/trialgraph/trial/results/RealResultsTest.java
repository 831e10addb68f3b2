package org.trialgraph.trial.results;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;

/// Results of real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
class RealResultsTest {

    @Inject
    HeldTrials held;

    @Test
    void everyRegisteredValueIsAnsweredInItsPlaceAndNoOther(@TempDir Path directory, TestReporter report)
            throws IOException {
        RealRecords.assumePresent(RealRecords.STUDIES);
        var studies = studiesWithResults();
        var file = directory.resolve("results.ndjson");
        Files.writeString(file, String.join("\n", studies.values()));

        var imported = held.file(file);
        assertThat(imported.counts().rejected()).isZero();
        assertThat(imported.counts().inserted()).isEqualTo(594);

        Map<String, Map<String, String>> registered = new TreeMap<>();
        studies.forEach((id, study) ->
                registered.put(id, RegisteredResults.expected(json(study).get("resultsSection"))));
        var some = new ArrayList<>(registered.entrySet());
        Collections.shuffle(some, new Random(7));
        int compared = 0;
        for (var trial : some.subList(0, 100)) {
            var answered = data(ResultsFieldsTest.RESULTS, Map.of("id", trial.getKey()));
            assertThat(RegisteredResults.actual(answered.at("/trial/results")))
                    .as(trial.getKey())
                    .isNotEmpty()
                    .isEqualTo(trial.getValue());
            compared += trial.getValue().size();
        }
        report.publishEntry("values of 100 trials' results found again", String.valueOf(compared));
    }

    private static Map<String, String> studiesWithResults() throws IOException {
        Map<String, String> studies = new TreeMap<>();
        try (var zip = new ZipInputStream(Files.newInputStream(RealRecords.STUDIES))) {
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
