package org.trialgraph.search.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/// Asks for totals and facets of searches of chance, and counts the same trial by trial.
final class FacetCounts {

    private static final String QUERY = """
            query($query: TrialQuery, $where: TrialFilter, $fields: [FacetField!], $most: Int) {
              trials(query: $query, where: $where, first: 100) {
                totalCount
                nodes { nctId }
                facets(fields: $fields, first: $most) { field values { value count } }
              }
            }""";

    private final RegisteredTrials trials;
    private final Chances chances;
    private final RandomFilters filters;
    private final RandomQueries queries;

    FacetCounts(RegisteredTrials trials, long seed) {
        this.trials = trials;
        this.chances = new Chances(seed);
        this.filters = new RandomFilters(trials, chances);
        this.queries = new RandomQueries(chances);
    }

    /// Compares as many searches.
    ///
    /// @return how many of them found some trials, though not all
    int compare(int searches) {
        int telling = 0;
        for (int i = 0; i < searches; i++) {
            var trial = chances.pick(trials.all());
            int found = compare(queries.next(trial), filters.next(trial, 2));
            telling += found > 0
                            && found < trials.all().size() - trials.withdrawn().size()
                    ? 1
                    : 0;
        }
        return telling;
    }

    private int compare(RandomQuery query, RandomFilter filter) {
        var fields = chances.some(List.of(FacetField.values()), 1 + chances.below(6));
        int most = chances.oneIn(3) ? 1 + chances.below(10) : 100;
        Map<String, Object> variables =
                Map.of("query", query.json(), "where", filter.json(), "fields", fields, "most", most);
        var answer = data(QUERY, variables).get("trials");
        Predicate<RegisteredTrial> base = query.holds().and(inRegistryUnlessAsked(filter));
        var found = trials.all().stream()
                .filter(filter::holds)
                .filter(base)
                .map(trial -> "NCT%08d".formatted(trial.nct))
                .toList();

        assertThat(answer.get("totalCount").intValue())
                .as("total of %s", variables)
                .isEqualTo(found.size());
        assertThat(found).as("trials of %s", variables).containsAll(ids(answer));
        assertThat(answer.get("nodes")).as("page of %s", variables).hasSize(Math.min(100, found.size()));
        assertThat(answer.get("facets").findValuesAsText("field"))
                .isEqualTo(fields.stream().map(Enum::name).toList());
        for (int i = 0; i < fields.size(); i++) {
            var values = answer.at("/facets/" + i + "/values");
            check(values, count(fields.get(i), filter, base), most, fields.get(i) + " of " + variables);
        }
        return found.size();
    }

    private Predicate<RegisteredTrial> inRegistryUnlessAsked(RandomFilter filter) {
        return filter.json().toString().contains("withdrawnFromRegistry")
                ? any -> true
                : trial -> !trials.withdrawn().contains(trial.nct);
    }

    private Map<String, Integer> count(FacetField field, RandomFilter filter, Predicate<RegisteredTrial> base) {
        Map<String, Integer> counts = new HashMap<>();
        trials.all().stream()
                .filter(trial -> filter.holds(trial, RandomFilter.ownOf(field)))
                .filter(base)
                .forEach(trial -> trial.values(field).forEach(value -> counts.merge(value, 1, Integer::sum)));
        return counts;
    }

    /// The most frequent values, each with its count; which of the equally frequent ones are the last does not matter.
    private static void check(JsonNode values, Map<String, Integer> counts, int most, String name) {
        List<Integer> shown =
                values.findValues("count").stream().map(JsonNode::intValue).toList();
        List<Integer> wanted = counts.values().stream()
                .sorted((one, other) -> other - one)
                .limit(most)
                .toList();
        assertThat(shown).as("%s: %s", name, values).isEqualTo(wanted);
        Collection<String> names = values.findValuesAsText("value");
        assertThat(names).as(name).doesNotHaveDuplicates();
        for (var value : values) {
            assertThat(value.get("count").intValue())
                    .as("%s: %s", name, value)
                    .isEqualTo(Objects.requireNonNullElse(
                            counts.get(value.get("value").textValue()), 0));
        }
    }

    private static List<String> ids(JsonNode answer) {
        return answer.get("nodes").findValuesAsText("nctId");
    }
}
