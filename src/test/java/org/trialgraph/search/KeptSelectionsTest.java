package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.search.filter.Predicate;

/// What the filters of similar trials leave is read once for each state of the data.
@QuarkusTest
class KeptSelectionsTest {

    private static final String LIKE = """
            { trialsLike(text: "tea", where: {ids: ["NCT99000001", "NCT99000003"]}, first: 5) { nodes { nctId } } }""";

    private static final String LIKE_ANY = """
            { trialsLike(text: "tea", first: 5) { nodes { nctId } } }""";

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    MeterRegistry meters;

    @Inject
    KeptSelections selections;

    @BeforeEach
    void two() {
        held.json(InventedStudies.json(InventedStudies.TWO_TEAS));
    }

    @Test
    void oneFilterIsReadOnceAndAnotherAnew() {
        var first = data(LIKE);
        var before = hits();

        assertThat(first.toString()).contains("NCT99000001").doesNotContain("NCT99000002");
        assertThat(data(LIKE)).isEqualTo(first);
        assertThat(hits()).isEqualTo(before + 1);
        assertThat(data(LIKE.replace("NCT99000001", "NCT99000002")).toString())
                .contains("NCT99000002")
                .doesNotContain("NCT99000001");
        assertThat(hits()).isEqualTo(before + 1);
    }

    @Test
    void whatAnImportBringsIsAmongThemAtOnce() {
        data(LIKE);

        held.more(InventedStudies.json("3 | Black tea | Fatigue"));

        assertThat(data(LIKE).toString()).contains("NCT99000001", "NCT99000003");
    }

    @Test
    void whatTheRegistryWithdrawsIsNotAmongThemAnyMore() {
        assertThat(data(LIKE_ANY).toString()).contains("NCT99000001", "NCT99000002");

        tables.query("insert into registry_withdrawal (nct, since) values (99000002, '2025-02-10')");

        assertThat(data(LIKE_ANY).toString()).contains("NCT99000001").doesNotContain("NCT99000002");
    }

    @Test
    @ActivateRequestContext
    void thatThereAreMoreIsKnownUntilTheyAreAskedForAgain() {
        assertThat(selections.findAtMost(1, Predicate.TRUE)).isEmpty();
        assertThat(selections.findKept(Predicate.TRUE)).isEmpty();
        var before = hits();

        assertThat(selections.findAtMost(1, Predicate.TRUE)).hasValueSatisfying(this::hasBoth);
        assertThat(hits()).isEqualTo(before);
        assertThat(selections.findAtMost(1, Predicate.TRUE)).hasValueSatisfying(this::hasBoth);
        assertThat(selections.find(Predicate.TRUE)).satisfies(this::hasBoth);
        assertThat(hits()).isEqualTo(before + 2);
        assertThat(selections.findKept(Predicate.TRUE)).hasValueSatisfying(this::hasBoth);
    }

    @Test
    @ActivateRequestContext
    void tenTimesAsManyAreReadEachTime() {
        held.json(InventedStudies.json(IntStream.rangeClosed(1, 11)
                .mapToObj(number -> number + " | Black tea | Fatigue")
                .collect(Collectors.joining("\n"))));

        assertThat(selections.findAtMost(1, Predicate.TRUE)).isEmpty();
        assertThat(selections.findAtMost(1, Predicate.TRUE)).isEmpty();
        assertThat(selections.findKept(Predicate.TRUE)).isEmpty();
        assertThat(selections.findAtMost(1, Predicate.TRUE)).hasValueSatisfying(this::hasBoth);
    }

    private void hasBoth(TrialNumbers numbers) {
        assertThat(numbers.contains(99_000_001) && numbers.contains(99_000_002)).isTrue();
    }

    private int hits() {
        return CacheHits.of("selections", meters);
    }
}
