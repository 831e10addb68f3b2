package org.trialgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.RealRecords;

/// Real registry records, which are no part of the project: skipped where they are absent.
@QuarkusTest
class RealImportTest {

    @Inject
    Import imports;

    @Inject
    PathImport files;

    @Inject
    Rebuild rebuild;

    @Inject
    IngestTables tables;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void allStudiesGoInAndASecondTimeNothingChanges() {
        RealRecords.assumePresent(RealRecords.STUDIES);

        assertThat(paths(RealRecords.STUDIES).counts()).isEqualTo(new ImportCounts(4_082, 4_082, 0, 0, 0, 0, 0));
        var again = paths(RealRecords.STUDIES);
        assertThat(again.counts()).isEqualTo(new ImportCounts(4_082, 0, 0, 4_082, 0, 0, 0));
        assertThat(again.exitCode()).isZero();
        assertThat(again.unknownValues()).isEmpty();
        assertThat(tables.count("trial")).isEqualTo(4_082);
        assertThat(tables.count("location")).isEqualTo(63_564);
        assertThat(tables.count("intervention")).isEqualTo(7_687);
    }

    @Test
    void anyOrderEndsInTheSameStateAndHistory() throws IOException {
        RealRecords.assumePresent(RealRecords.VERSIONS);
        List<String> lines;
        try (var input = new GZIPInputStream(Files.newInputStream(RealRecords.VERSIONS))) {
            lines = new String(input.readAllBytes(), UTF_8).lines().toList();
        }

        var counts = paths(RealRecords.VERSIONS).counts();
        assertThat(counts.read()).isEqualTo(103);
        assertThat(counts.inserted()).isEqualTo(45);
        // Which of the others came after a newer one depends on where batches end.
        assertThat(counts.updated() + counts.outdated()).isEqualTo(58);
        assertThat(counts.unchanged() + counts.rejected()).isZero();
        var newest = held();
        assertThat(tables.count("trial_version")).isEqualTo(103);
        assertThat(oneByOne(lines)).isEqualTo(newest);
        assertThat(oneByOne(lines.reversed())).isEqualTo(newest);
        var shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, new Random(7));
        assertThat(oneByOne(shuffled)).isEqualTo(newest);
    }

    @Test
    void rebuildOfWhatWasLostDerivesEveryTableAsItWas(TestReporter report) {
        RealRecords.assumePresent(RealRecords.STUDIES);
        paths(RealRecords.VERSIONS);
        paths(RealRecords.STUDIES);
        var trials = tables.count("trial");
        var before = tables.checksums();
        tables.query("truncate trial cascade");

        var rebuilt = rebuild.run(new SilentListener());

        assertThat(rebuilt.rejected()).isZero();
        assertThat(rebuilt.rebuilt()).isEqualTo(trials);
        report.publishEntry(
                "rebuilt",
                rebuilt.rebuilt() + " trials in " + rebuilt.elapsed().toMillis() + " ms, " + before.size()
                        + " tables with the same checksums");
        assertThat(tables.checksums()).isEqualTo(before);
    }

    private Map<String, String> oneByOne(List<String> lines) {
        tables.clear();
        for (String line : lines) {
            imports.stream("line", new ByteArrayInputStream(line.getBytes(UTF_8)), new SilentListener());
        }
        return held();
    }

    /// Every derived table and the versions, but for the time of their import.
    private Map<String, String> held() {
        tables.query("update trial set imported_at = 'epoch'");
        var sums = tables.checksums();
        sums.put(
                "versions",
                tables.checksum(
                        "(nct, document_hash, last_update_posted, registry_day, md5(document))::text",
                        "trial_version"));
        return sums;
    }

    private ImportReport paths(Path path) {
        return files.parts(List.of(path), new SilentListener());
    }
}
