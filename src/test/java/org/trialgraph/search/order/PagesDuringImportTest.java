package org.trialgraph.search.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.search.order.PageWalk.Walked;

/// Walks from page to page, between any two of which an import commits, while another one is under way.
@QuarkusTest
class PagesDuringImportTest {

    private static final int SIZE = 9;

    /// Walks of a ranking that an import breaks off: the first behind its first page, the next behind its second.
    private static final int BROKEN_OFF = 3;

    private static final Map<String, Object> RECRUITING = Map.of("status", List.of("RECRUITING"));

    private static final Map<String, Object> NEAR = Map.of(
            "status",
            List.of("RECRUITING"),
            "location",
            Map.of("near", Map.of("latitude", 48, "longitude", RandomOrder.EAST, "radiusKm", 10_000)));

    private final Random random = new Random(20_260_304);

    /// They match all the time.
    private final List<PagedTrial> matching = trials(0, 60, "RECRUITING");

    /// They never match, or do so now and then.
    private final List<PagedTrial> others = trials(100, 30, "COMPLETED");

    @Inject
    HeldTrials held;

    private List<PagedTrial> trials(int from, int count, String status) {
        return IntStream.rangeClosed(from + 1, from + count)
                .mapToObj(number -> PagedTrial.random(99_000_000 + number, status, random))
                .toList();
    }

    @BeforeEach
    void hold() {
        held.json(PagedTrial.json(
                Stream.of(matching, others).flatMap(List::stream).toList()));
    }

    @Test
    void importOfWhatDoesNotMatchLeavesTheWalkAsItIs() {
        try (var importing = new Importing(held, this::otherAndNewTrials)) {
            for (var field : List.of(TrialOrderField.START, TrialOrderField.ENROLLMENT, TrialOrderField.DISTANCE)) {
                boolean near = field == TrialOrderField.DISTANCE;
                var order = RandomOrder.of(field, null);
                var wanted = matching.stream()
                        .filter(trial -> !near || !trial.sites().isEmpty())
                        .sorted(order.comparator())
                        .map(PagedTrial::nct)
                        .toList();
                for (boolean forward : new boolean[] {true, false}) {
                    var walk = new PageWalk(
                            Map.of("where", near ? NEAR : RECRUITING, "orderBy", order.json()), SIZE, forward);
                    var walked = walk.unlessStale(importing::awaitAnother).orElseThrow();
                    assertThat(walked.numbers()).as("%s", walk).isEqualTo(wanted);
                    assertThat(walked.totals()).as("%s", walk).containsOnly(wanted.size());
                }
            }
        }
    }

    /// Those that were there are updated, and another one comes.
    private List<PagedTrial> otherAndNewTrials(int round) {
        List<PagedTrial> incoming = new ArrayList<>(retitled(others, round));
        incoming.add(PagedTrial.random(99_001_000 + round, "COMPLETED", new Random(round)));
        return incoming;
    }

    @Test
    void whatStaysInItsPlaceComesOnceWhileOthersMoveComeAndGo() {
        try (var importing = new Importing(held, this::movedAndRetitledTrials)) {
            for (var field :
                    List.of(TrialOrderField.START, TrialOrderField.ENROLLMENT, TrialOrderField.LAST_UPDATE_POSTED)) {
                for (var direction : OrderDirection.values()) {
                    var order = RandomOrder.of(field, direction);
                    var wanted = matching.stream()
                            .sorted(order.comparator())
                            .map(PagedTrial::nct)
                            .toList();
                    var walk = new PageWalk(
                            Map.of("where", RECRUITING, "orderBy", order.json()), SIZE, random.nextBoolean());
                    var walked = walk.unlessStale(importing::awaitAnother).orElseThrow();
                    assertThat(walked.numbers().stream().filter(wanted::contains))
                            .as("%s", walk)
                            .containsExactlyElementsOf(wanted);
                }
            }
        }
    }

    /// Half of the trials that match get another title; the others begin or cease to match, in another place each time.
    private List<PagedTrial> movedAndRetitledTrials(int round) {
        var chance = new Random(round);
        List<PagedTrial> incoming = new ArrayList<>(retitled(matching.subList(0, matching.size() / 2), round));
        others.forEach(trial -> incoming.add(trial.withPlace(
                chance.nextInt(4) == 0 ? "COMPLETED" : "RECRUITING",
                "20%02d-0%d".formatted(18 + chance.nextInt(6), 1 + chance.nextInt(9)),
                "2025-%02d-%02d".formatted(10 + Math.min(2, round / 20), 1 + round % 20),
                chance.nextInt(50))));
        return incoming;
    }

    private static List<PagedTrial> retitled(List<PagedTrial> trials, int round) {
        return trials.stream()
                .map(trial -> trial.withTitle("Sleep, round " + round))
                .toList();
    }

    @Test
    void rankingThatImportsChangedIsWalkedFromItsEndAgain() {
        Map<String, Object> search = Map.of("query", Map.of("term", "tea"), "where", RECRUITING);
        var wanted = matching.stream()
                .filter(PagedTrial::hasTea)
                .map(PagedTrial::nct)
                .toList();
        for (boolean forward : new boolean[] {true, false}) {
            var walk = new PageWalk(search, SIZE, forward);
            int stale = 0;
            Optional<Walked> walked = Optional.empty();
            while (walked.isEmpty() && stale <= BROKEN_OFF) {
                int walks = stale;
                var pages = new AtomicInteger();
                walked = walk.unlessStale(() -> {
                    if (walks < BROKEN_OFF && pages.getAndIncrement() == walks) {
                        held.more(PagedTrial.json(otherAndNewTrials(forward ? walks : 10 + walks)));
                    }
                });
                stale += walked.isEmpty() ? 1 : 0;
            }

            assertThat(stale).isEqualTo(BROKEN_OFF);
            assertThat(walked.orElseThrow().numbers()).containsExactlyInAnyOrderElementsOf(wanted);
            assertThat(walked.orElseThrow().totals()).containsOnly(wanted.size());
        }
    }

    @Test
    void importThatChangesNothingLeavesTheCursorsOfARanking() {
        Map<String, Object> search = Map.of("query", Map.of("term", "tea"));

        var walked = new PageWalk(search, SIZE, true).unlessStale(() -> held.more(PagedTrial.json(matching)));

        assertThat(new HashSet<>(walked.orElseThrow().numbers()))
                .hasSize(walked.get().totals().getFirst());
    }
}
