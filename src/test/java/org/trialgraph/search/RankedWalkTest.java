package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.ScoreVector;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.order.SortOrder;
import org.trialgraph.search.order.TrialOrder;
import org.trialgraph.search.order.TrialOrderField;
import org.trialgraph.search.query.CompiledQuery;
import org.trialgraph.search.query.TrialQuery;

/// Every walk, from every place, against sorting all that match: also where nothing is read at once, and where many
/// that score do not match, many match without a score, and many are equal.
@QuarkusTest
class RankedWalkTest {

    private static final int TRIALS = 300;

    /// Before a query, leaves the trials with few people.
    private static final String SMALL = "small: ";

    private static final List<String> TITLES =
            List.of("Tea", "Tea", "Green tea for fatigue", "Tea, tea and tea", "Sleep", "Sleep without coffee");

    private static final int FILTER_USES = 5;

    private final Random random = new Random(5);
    private int searches;

    @Inject
    HeldTrials held;

    @Inject
    Corpus corpus;

    @Inject
    SearchRepository repository;

    @Inject
    KeptSelections selections;

    @BeforeEach
    void hold() {
        held.json(IntStream.range(0, TRIALS)
                .mapToObj(number -> """
                        {"protocolSection": {
                          "identificationModule": {"nctId": "NCT%08d", "briefTitle": "%s"},
                          "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-01-0%d"}},
                          "designModule": {"enrollmentInfo": {"count": %d}},
                          "eligibilityModule": {"eligibilityCriteria": "%s"}}}""".formatted(
                                99_000_001 + number,
                                TITLES.get(random.nextInt(TITLES.size())),
                                1 + random.nextInt(9),
                                random.nextInt(3),
                                random.nextBoolean() ? "Drinks tea" : "Any"))
                .collect(Collectors.joining(",", "[", "]")));
    }

    @Test
    void everyWalkFindsWhatSortingAllFinds() {
        for (var text : List.of(
                "tea OR AREA[EligibilityCriteria]tea",
                "tea NOT AREA[EligibilityCriteria]tea",
                "AREA[EnrollmentCount]1 AND tea",
                SMALL + "tea OR AREA[EligibilityCriteria]tea",
                "AREA[EligibilityCriteria]tea")) {
            assertThat(repository.count(search(text).predicate(new Bindings()))).isBetween(30, TRIALS - 30);
            for (boolean bestFirst : List.of(true, false)) {
                for (boolean backward : List.of(true, false)) {
                    for (int mostRead : List.of(0, 40, TRIALS)) {
                        for (int expected :
                                List.of(100, 5_000, 100_000)) { // told behind the first look, or a later one
                            check(text, new RankedWalk.Way(bestFirst, backward), mostRead, expected);
                        }
                    }
                }
            }
        }
    }

    private void check(String text, RankedWalk.Way way, int mostRead, int expected) {
        var scores = scores(text);
        var all = all(text, scores, way);
        var walk = way + " along " + text + " reading " + mostRead + " expecting " + expected;
        assertThat(walk(text, way, mostRead, expected, null, TRIALS)).as(walk).isEqualTo(all);
        for (int i = 0; i < 10 && !all.isEmpty(); i++) {
            int at = random.nextInt(all.size());
            int size = 1 + random.nextInt(30);
            assertThat(walk(text, way, mostRead, expected, all.get(at), size))
                    .as("%s, %d from %d", walk, size, at)
                    .isEqualTo(all.subList(at + 1, Math.min(at + 1 + size, all.size())));
        }
    }

    private List<ScoredTrial> walk(
            String text, RankedWalk.Way way, int mostRead, int expected, @Nullable ScoredTrial from, int count) {
        var bindings = new Bindings();
        var search = search(text);
        var asked = new RankedWalk.Asked(
                search.predicate(bindings), search.filter(bindings), order(), bindings, () -> expected);
        return new RankedWalk(repository, selections, scores(text), asked, way, mostRead)
                .next(
                        from == null
                                ? null
                                : new RankedPlace(
                                        from.score(), order().texts(from.trial().place())),
                        count);
    }

    private List<ScoredTrial> all(String text, ScoreVector scores, RankedWalk.Way way) {
        var found = repository.page(search(text).predicate(new Bindings()), order(), false, TRIALS).stream()
                .map(trial -> new ScoredTrial(trial, scores.of(trial.nct())))
                .collect(Collectors.toCollection(ArrayList::new));
        if (way.backward()) {
            Collections.reverse(found);
        }
        var byScore = Comparator.comparingDouble(ScoredTrial::score);
        found.sort(way.bestFirst() ? byScore.reversed() : byScore);
        return found;
    }

    private ScoreVector scores(String text) {
        return search(text).ranking().scores(corpus.current());
    }

    private Search search(String text) {
        var query = text.startsWith(SMALL) ? text.substring(SMALL.length()) : text;
        var search = Search.of(
                CompiledQuery.of(new TrialQuery(query, null, null, null, null, null, null, null, null, null)), null);
        var filter = text.startsWith(SMALL) ? small(searches++ / FILTER_USES) : Predicate.TRUE;
        return new Search(search.query(), null, filter, search.ranking(), Map.of(), List.of());
    }

    /// Another filter for each number, of which nothing is known at first.
    private static Predicate small(int number) {
        return Predicate.of("(d.enrollment < 5 or d.enrollment = -%d)".formatted(number));
    }

    private static SortOrder order() {
        return SortOrder.of(List.of(new TrialOrder(TrialOrderField.ENROLLMENT, null)), null);
    }
}
