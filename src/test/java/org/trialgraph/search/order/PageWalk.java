package org.trialgraph.search.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.GraphQl;

/// Walks all pages of a search from one end to the other, and holds each page to what it says of its place.
///
/// @param search  the arguments `query`, `where` and `orderBy`
/// @param size    of a page
/// @param forward from the beginning on, or from the end back
record PageWalk(Map<String, Object> search, int size, boolean forward) {

    private static final String QUERY = """
            query($query: TrialQuery, $where: TrialFilter, $orderBy: [TrialOrder!],
                  $first: Int, $after: String, $last: Int, $before: String) {
              trials(query: $query, where: $where, orderBy: $orderBy,
                     first: $first, after: $after, last: $last, before: $before) {
                totalCount
                edges { cursor score node { nctId } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }""";

    /// What came, in the order of the list.
    ///
    /// @param totals of each page
    record Walked(List<Place> places, List<Integer> totals) {

        List<Integer> numbers() {
            return places.stream().map(Place::nct).toList();
        }
    }

    /// A trial in the list.
    record Place(int nct, String cursor, @Nullable Double score) {}

    /// All pages.
    Walked whole() {
        return unlessStale(() -> {}).orElseThrow();
    }

    /// All pages; empty if a cursor turns stale.
    ///
    /// @param between what is done between two pages
    Optional<Walked> unlessStale(Runnable between) {
        List<Place> places = new ArrayList<>();
        List<Integer> totals = new ArrayList<>();
        String cursor = null;
        do {
            var answer = page(cursor);
            if (answer.at("/errors/0/extensions/code").asText().equals("STALE_CURSOR")) {
                return Optional.empty();
            }
            assertThat(answer.has("errors")).as("%s: %s", this, answer).isFalse();
            var page = answer.at("/data/trials");
            var held = places(page.get("edges"));
            checkPlace(page.get("pageInfo"), held, cursor != null);
            places.addAll(forward ? places.size() : 0, held);
            totals.add(page.get("totalCount").intValue());
            cursor = next(page.get("pageInfo"), held);
            if (cursor != null) {
                between.run();
            }
        } while (cursor != null);
        return Optional.of(new Walked(places, totals));
    }

    /// One page.
    ///
    /// @param cursor beyond which it stands; null for an end of the list
    JsonNode page(@Nullable String cursor) {
        Map<String, Object> variables = new HashMap<>(search);
        variables.put(forward ? "first" : "last", size);
        if (cursor != null) {
            variables.put(forward ? "after" : "before", cursor);
        }
        return GraphQl.answer(QUERY, variables);
    }

    static List<Place> places(JsonNode edges) {
        List<Place> places = new ArrayList<>();
        edges.forEach(edge -> places.add(new Place(
                Integer.parseInt(edge.at("/node/nctId").textValue().substring(3)),
                edge.get("cursor").textValue(),
                edge.get("score").isNull() ? null : edge.get("score").doubleValue())));
        return places;
    }

    /// Behind a cursor that was followed there is what it was of.
    private void checkPlace(JsonNode info, List<Place> held, boolean followed) {
        assertThat(info.get(forward ? "hasPreviousPage" : "hasNextPage").booleanValue())
                .as("%s", this)
                .isEqualTo(followed);
        assertThat(held).as("%s", this).hasSizeLessThanOrEqualTo(size);
        assertThat(info.get("startCursor").textValue())
                .isEqualTo(held.isEmpty() ? null : held.getFirst().cursor());
        assertThat(info.get("endCursor").textValue())
                .isEqualTo(held.isEmpty() ? null : held.getLast().cursor());
    }

    private @Nullable String next(JsonNode info, List<Place> held) {
        if (!info.get(forward ? "hasNextPage" : "hasPreviousPage").booleanValue()) {
            return null;
        }
        assertThat(held).as("a page that is not the last: %s", this).hasSize(size);
        return (forward ? held.getLast() : held.getFirst()).cursor();
    }
}
