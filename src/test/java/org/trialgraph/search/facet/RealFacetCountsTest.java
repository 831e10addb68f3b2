package org.trialgraph.search.facet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.PathImport;
import org.trialgraph.ingest.SilentListener;

/// Real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
class RealFacetCountsTest {

    private static final Path STUDIES = Path.of("..", "shared", "data", "ctg-studies.json.zip");
    private static final int SEARCHES = 200;

    @Inject
    IngestTables tables;

    @Inject
    PathImport files;

    @Test
    void totalsAndFacetsAreWhatCountingByHandGives() throws IOException {
        assumeTrue(Files.exists(STUDIES), STUDIES + " is absent");
        tables.clear();
        assertThat(files.parts(List.of(STUDIES), new SilentListener()).counts().inserted())
                .isEqualTo(4_082);
        var trials = RegisteredTrials.read(STUDIES, RandomQueries.fields());

        int telling = new FacetCounts(trials, 20_260_302).compare(SEARCHES);

        assertThat(telling).as("searches that find some and not all").isGreaterThan(SEARCHES / 2);
    }
}
