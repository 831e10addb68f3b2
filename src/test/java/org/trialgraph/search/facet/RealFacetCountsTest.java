package org.trialgraph.search.facet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;
import org.trialgraph.ingest.IngestTables;

/// Real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
@RealRecords.Reader
class RealFacetCountsTest {

    private static final int SEARCHES = 200;

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Test
    void totalsAndFacetsAreWhatCountingByHandGives() throws IOException {
        held.realStudies();
        assertThat(tables.count("trial")).isEqualTo(4_082);
        var trials = RegisteredTrials.read(RealRecords.STUDIES, RandomQueries.fields());

        int telling = new FacetCounts(trials, 20_260_302).compare(SEARCHES);

        assertThat(telling).as("searches that find some and not all").isGreaterThan(SEARCHES / 2);
    }
}
