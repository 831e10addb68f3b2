package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;

/// What people type who look for a trial that they know, or for all of a topic; skipped without the real studies.
@QuarkusTest
@RealRecords.Reader
class KnownItemsTest {

    private static final String FIRST = """
            query($query: String!, $first: Int!) {
              trials(query: { term: $query }, first: $first) { nodes { nctId } } }""";

    private record KnownItem(String query, List<String> trials) {}

    @Inject
    HeldTrials held;

    @Test
    void trialsThatAreLookedForComeFirst() throws IOException {
        held.realStudies();
        var items = items();
        assertThat(items).hasSizeGreaterThanOrEqualTo(40);

        List<String> wrong = new ArrayList<>();
        for (var item : items) {
            var found = search(item.query(), item.trials().size());
            if (!found.containsAll(item.trials())) {
                wrong.add(item.query() + ": " + found + " instead of " + item.trials());
            }
        }

        assertThat(wrong).isEmpty();
    }

    private static List<String> search(String query, int first) {
        List<String> found = new ArrayList<>();
        for (JsonNode node : data(FIRST, Map.of("query", query, "first", first)).at("/trials/nodes")) {
            found.add(node.get("nctId").asText());
        }
        return found;
    }

    private static List<KnownItem> items() throws IOException {
        var stream = Objects.requireNonNull(KnownItemsTest.class.getResourceAsStream("/search/known-items.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(cells -> new KnownItem(cells[0], List.of(cells[1].split(" "))))
                    .toList();
        }
    }
}
