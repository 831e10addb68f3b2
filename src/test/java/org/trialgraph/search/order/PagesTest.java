package org.trialgraph.search.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.search.order.PageWalk.Place;

/// Orders, filters and sizes of chance over trials of which many are equal or have no value.
@QuarkusTest
class PagesTest {

    private static final int CASES = 40;
    private static final List<Integer> SIZES = List.of(1, 3, 10, 25, 100);
    private static final Map<String, Object> TEA = Map.of("term", "tea");

    private static final List<Filter> FILTERS = List.of(
            new Filter(Map.of(), any -> true),
            new Filter(
                    Map.of("status", List.of("COMPLETED")),
                    trial -> trial.status().equals("COMPLETED")),
            new Filter(
                    Map.of("not", Map.of("enrollment", Map.of("min", 20))),
                    trial -> trial.enrollment() == null || trial.enrollment() < 20),
            new Filter(Map.of("start", Map.of("isNull", true)), trial -> trial.start() == null),
            new Filter(Map.of("status", List.of("SUSPENDED")), none -> false),
            near(300),
            near(10_000));

    private final Random random = new Random(20_260_303);

    private final List<PagedTrial> trials = IntStream.rangeClosed(1, 110)
            .mapToObj(number -> PagedTrial.random(
                    99_000_000 + number,
                    List.of("RECRUITING", "RECRUITING", "COMPLETED").get(random.nextInt(3)),
                    random))
            .toList();

    @Inject
    HeldTrials held;

    /// A filter, and the same in Java.
    private record Filter(Map<String, Object> json, Predicate<PagedTrial> holds) {

        boolean near() {
            return json.containsKey("location");
        }
    }

    private static Filter near(double km) {
        var circle = Map.of("latitude", 48, "longitude", RandomOrder.EAST, "radiusKm", km);
        return new Filter(Map.of("location", Map.of("near", circle)), trial -> {
            var distance = trial.distanceKm(RandomOrder.EAST);
            return distance != null && distance <= km;
        });
    }

    @BeforeEach
    void hold() {
        assertThat(held.json(PagedTrial.json(trials)).counts().inserted()).isEqualTo(trials.size());
    }

    @Test
    void eachMatchComesOnceInItsOrderFromEitherEnd() {
        for (int i = 0; i < CASES; i++) {
            var filter = pick(FILTERS);
            var order = RandomOrder.of(random, filter.near());
            Map<String, Object> search = new HashMap<>(Map.of("where", filter.json(), "orderBy", order.json()));
            Predicate<PagedTrial> matches = filter.holds();
            if (random.nextInt(3) == 0 && !order.json().isEmpty()) {
                search.put("query", TEA);
                matches = matches.and(PagedTrial::hasTea);
            }
            var wanted = trials.stream()
                    .filter(matches)
                    .sorted(order.comparator())
                    .map(PagedTrial::nct)
                    .toList();

            checkWalks(search, wanted);
        }
    }

    @Test
    void eachMatchOfARankingComesOnceByItsScoreFromEitherEnd() {
        for (int i = 0; i < CASES / 4; i++) {
            var filter = pick(FILTERS);
            var order = RandomOrder.of(random, filter.near());
            boolean worstFirst = random.nextInt(3) == 0;
            List<Map<String, Object>> orders = new ArrayList<>();
            orders.add(Map.of("field", "RELEVANCE", "direction", worstFirst ? "ASC" : "DESC"));
            orders.addAll(order.json());
            Map<String, Object> search = Map.of("query", TEA, "where", filter.json(), "orderBy", orders);
            var scores = new PageWalk(search, 100, true)
                    .whole().places().stream().collect(Collectors.toMap(Place::nct, Place::score));
            var wanted = trials.stream()
                    .filter(filter.holds().and(PagedTrial::hasTea))
                    .sorted(Comparator.comparingDouble(
                                    (PagedTrial trial) -> (worstFirst ? 1 : -1) * scores.getOrDefault(trial.nct(), 0.0))
                            .thenComparing(order.comparator()))
                    .map(PagedTrial::nct)
                    .toList();

            checkWalks(search, wanted);
        }
    }

    @Test
    void pageBeyondAnyTrialBeginsBesideIt() {
        for (int i = 0; i < CASES; i++) {
            var order = RandomOrder.of(random, false);
            Map<String, Object> search = i % 4 == 0 ? Map.of("query", TEA) : Map.of("orderBy", order.json());
            var all = new PageWalk(search, 100, true).whole().places();
            int at = random.nextInt(all.size());
            int size = 1 + random.nextInt(10);

            assertThat(numbers(new PageWalk(search, size, true), all.get(at).cursor()))
                    .isEqualTo(numbers(all.subList(at + 1, Math.min(all.size(), at + 1 + size))));
            assertThat(numbers(new PageWalk(search, size, false), all.get(at).cursor()))
                    .isEqualTo(numbers(all.subList(Math.max(0, at - size), at)));
        }
    }

    private void checkWalks(Map<String, Object> search, List<Integer> wanted) {
        int size = pick(SIZES);
        for (boolean forward : new boolean[] {true, false}) {
            var walk = new PageWalk(search, size, forward);
            var walked = walk.whole();
            assertThat(walked.numbers()).as("%s", walk).isEqualTo(wanted);
            assertThat(walked.totals()).as("totals of %s", walk).containsOnly(wanted.size());
        }
    }

    private static List<Integer> numbers(PageWalk walk, String cursor) {
        return numbers(PageWalk.places(walk.page(cursor).at("/data/trials/edges")));
    }

    private static List<Integer> numbers(List<Place> places) {
        return places.stream().map(Place::nct).toList();
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
