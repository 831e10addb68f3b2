package org.trialgraph.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.data;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.IngestTables;

/// Totals and facets are counted once for each state of the data.
@QuarkusTest
class KeptCountsTest {

    private static final String COUNTS = """
            { trials(query: {term: "tea"}) { totalCount facets(fields: [CONDITION], first: 5) {
              values { value count } } } }""";

    private static final String ANSWER = """
            {"trials":{"totalCount":%1$d,"facets":[{"values":[{"value":"Fatigue","count":%1$d}]}]}}""";

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    MeterRegistry meters;

    @BeforeEach
    void two() {
        held.json(InventedStudies.json(InventedStudies.TWO_TEAS));
    }

    @Test
    void countsOfTheSameSearchAreTakenFromMemory() {
        var first = data(COUNTS);
        var before = hits();

        assertThat(data(COUNTS)).isEqualTo(first);
        assertThat(hits()).isEqualTo(before + 2);
        assertThat(first).hasToString(ANSWER.formatted(2));
    }

    @Test
    void anotherWordAnotherFilterAndAnotherLengthAreCountedAnew() {
        data(COUNTS);
        var before = hits();

        assertThat(data(COUNTS.replace("tea", "blue"))).hasToString(ANSWER.formatted(1));
        assertThat(data(COUNTS.replace("first: 5", "first: 6"))).hasToString(ANSWER.formatted(2));
        assertThat(data(COUNTS.replace("tea\"}", "tea\"}, where: {ids: [\"NCT99000001\"]}")))
                .hasToString(ANSWER.formatted(1));
        // Of the second, the total is the same.
        assertThat(hits()).isEqualTo(before + 1);
    }

    @Test
    void whatAnImportBringsCountsAtOnce() {
        data(COUNTS);

        held.more(InventedStudies.json("3 | Black tea | Fatigue"));

        assertThat(data(COUNTS)).hasToString(ANSWER.formatted(3));
    }

    @Test
    void whatTheRegistryWithdrawsCountsNoMore() {
        data(COUNTS);

        tables.query("insert into registry_withdrawal (nct, since) values (99000002, '2025-02-10')");

        assertThat(data(COUNTS)).hasToString(ANSWER.formatted(1));
    }

    private int hits() {
        return CacheHits.of("counts", meters);
    }
}
