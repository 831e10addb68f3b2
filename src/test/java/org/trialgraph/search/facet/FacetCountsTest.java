package org.trialgraph.search.facet;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.HeldTrials;
import org.trialgraph.generate.GenerateCommand;
import org.trialgraph.ingest.IngestTables;
import picocli.CommandLine;

/// Invented trials, some of which the registry has withdrawn.
@QuarkusTest
class FacetCountsTest {

    private static final int STUDIES = 400;
    private static final int SEARCHES = 200;

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Test
    void totalsAndFacetsAreWhatCountingByHandGives(@TempDir Path directory) throws IOException {
        var file = directory.resolve("invented.zip");
        int exitCode = new CommandLine(new GenerateCommand())
                .execute("--studies", String.valueOf(STUDIES), "--seed", "11", "--out", file.toString());
        assertThat(exitCode).isZero();
        assertThat(held.file(file).counts().inserted()).isEqualTo(STUDIES);
        var trials = RegisteredTrials.read(file, RandomQueries.fields());
        trials.all().stream()
                .filter(trial -> trial.nct % 29 == 0)
                .forEach(trial -> trials.withdrawn().add(trial.nct));
        tables.query("insert into registry_withdrawal (nct, since) values "
                + trials.withdrawn().stream()
                        .map("(%d, '2025-02-10')"::formatted)
                        .collect(Collectors.joining(", ")));

        int telling = new FacetCounts(trials, 20_260_301).compare(SEARCHES);

        assertThat(telling).as("searches that find some and not all").isGreaterThan(SEARCHES / 2);
    }
}
