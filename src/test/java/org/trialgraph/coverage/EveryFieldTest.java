package org.trialgraph.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every field of the registry, by invented records that have them all.
@QuarkusTest
class EveryFieldTest {

    static final Path RECORDS = Path.of("src/test/resources/coverage/every-field.json");

    private static final Path SAMPLE = Path.of("src/main/resources/sample/sample-trials.json");

    private final FieldTable table = FieldTable.own();
    private final FieldCoverage coverage = new FieldCoverage(table);

    @Inject
    AnsweredTrials trials;

    @Test
    void everyFieldOfTheInventedRecordsIsReachedOrLeftOutForAReason() throws IOException {
        trials.importAndCompare(documents(json(Files.readString(RECORDS))), table, coverage);

        assertThat(coverage.faults()).isEmpty();
        assertThat(coverage.lost()).isZero();
        assertThat(coverage.reached()).isGreaterThan(table.served().size());
    }

    @Test
    void everyFieldOfTheSampleIsReachedOrLeftOutForAReason() throws IOException {
        trials.importAndCompare(documents(json(Files.readString(SAMPLE)).get("studies")), table, coverage);

        assertThat(coverage.faults()).isEmpty();
        assertThat(coverage.lost()).isZero();
        assertThat(coverage.reached()).isPositive();
    }

    @Test
    void listOfSitesIsWalkedToItsEnd() throws IOException {
        var record = json(Files.readString(RECORDS)).get(0);
        var locations = (ArrayNode) record.at("/protocolSection/contactsLocationsModule/locations");
        for (int i = locations.size(); i < 230; i++) {
            locations.add(((ObjectNode) locations.get(0).deepCopy()).put("facility", "Light " + i));
        }

        trials.importAndCompare(List.of(record.toString()), table, coverage);

        assertThat(coverage.faults()).isEmpty();
        assertThat(coverage.reached()).isGreaterThan(230 * 10);
    }

    private static List<String> documents(JsonNode list) {
        List<String> documents = new ArrayList<>();
        list.forEach(document -> documents.add(document.toString()));
        return documents;
    }
}
