package org.trialgraph.coverage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.json;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;
import org.trialgraph.RealRecords;

/// Every value of real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
@RealRecords.Reader
class RealCoverageTest {

    /// Bounds the memory.
    private static final int DOCUMENTS_AT_ONCE = 250;

    private final FieldTable table = FieldTable.own();
    private final FieldCoverage coverage = new FieldCoverage(table);

    @Inject
    HeldTrials held;

    @Inject
    AnsweredTrials trials;

    @Test
    void everyValueOfTheStudiesIsReachedOrLeftOutForAReason(TestReporter report) throws IOException {
        held.realStudies();
        List<String> documents = new ArrayList<>();
        try (var zip = new ZipInputStream(Files.newInputStream(RealRecords.STUDIES))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    documents.add(new String(zip.readAllBytes(), UTF_8));
                }
                if (documents.size() == DOCUMENTS_AT_ONCE) {
                    trials.compare(documents, table, coverage);
                    documents.clear();
                }
            }
        }
        trials.compare(documents, table, coverage);
        assertAllAccounted("studies", report);
    }

    /// Versions of one trial cannot be held at once: each round has one of each trial.
    @Test
    void everyValueOfTheVersionsIsReachedOrLeftOutForAReason(TestReporter report) throws IOException {
        RealRecords.assumePresent(RealRecords.VERSIONS);
        List<List<String>> rounds = new ArrayList<>();
        Map<String, Integer> versions = new HashMap<>();
        try (var input = new GZIPInputStream(Files.newInputStream(RealRecords.VERSIONS))) {
            new String(input.readAllBytes(), UTF_8).lines().forEach(line -> {
                int round = versions.merge(AnsweredTrials.idOf(json(line)), 1, Integer::sum) - 1;
                if (round == rounds.size()) {
                    rounds.add(new ArrayList<>());
                }
                rounds.get(round).add(line);
            });
        }
        rounds.forEach(round -> trials.importAndCompare(round, table, coverage));
        assertAllAccounted("versions", report);
    }

    private void assertAllAccounted(String name, TestReporter report) throws IOException {
        Files.writeString(Path.of("target", "coverage-of-" + name + ".txt"), coverage.report());
        report.publishEntry("coverage of " + name, "\n" + coverage.report());
        assertThat(coverage.faults()).isEmpty();
        assertThat(coverage.lost()).isZero();
        assertThat(coverage.reached()).isPositive();
    }
}
