package org.trialgraph.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.ingest.merge.TrialWriter;

@QuarkusTest
class ImportTest {

    @Inject
    Import imports;

    @Inject
    IngestTables tables;

    @Inject
    TrialWriter writer;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @Test
    void sameInputTwiceChangesNothing() {
        var input = study(1, "2025-01-01", "One") + study(2, "2025-01-01", "Two");

        assertThat(counts(input)).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0, 0));
        var before = tables.query("select trial::text from trial order by nct");
        assertThat(counts(input)).isEqualTo(new ImportCounts(2, 0, 0, 2, 0, 0, 0));
        assertThat(tables.query("select trial::text from trial order by nct")).isEqualTo(before);
        assertThat(tables.count("condition")).isEqualTo(2);
    }

    @Test
    void newerVersionReplacesTheOlderWithAllThatBelongsToIt() {
        counts(study(1, "2025-01-01", "Old") + study(2, "2025-01-01", "Other"));

        assertThat(counts(study(1, "2025-02-01", "New"))).isEqualTo(new ImportCounts(1, 0, 1, 0, 0, 0, 0));
        assertThat(tables.query("select brief_title from trial order by nct")).containsExactly("New", "Other");
        assertThat(tables.query("select name from condition order by nct"))
                .containsExactly("Condition of New", "Condition of Other");
        assertThat(tables.count("arm_intervention")).isEqualTo(2);
        assertThat(tables.count("location_contact")).isEqualTo(2);
    }

    @Test
    void olderVersionNeverOverwritesANewer() {
        counts(study(1, "2025-02-01", "New"));

        assertThat(counts(study(1, "2025-01-01", "Old"))).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0, 0));
        assertThat(tables.query("select brief_title from trial")).containsExactly("New");
        assertThat(tables.query("select name from condition")).containsExactly("Condition of New");
    }

    @Test
    void correctionOfTheSameDayIsTaken() {
        counts(study(1, "2025-02-01", "First"));

        assertThat(counts(study(1, "2025-02-01", "Corrected")).updated()).isEqualTo(1);
        assertThat(tables.query("select brief_title from trial")).containsExactly("Corrected");
    }

    @Test
    void versionsInOneInputLeaveTheNewest() {
        var input = study(1, "2025-01-01", "Old")
                + study(1, "2025-03-01", "New")
                + study(1, "2025-02-01", "Middle")
                + study(1, "2025-03-01", "New");

        assertThat(counts(input)).isEqualTo(new ImportCounts(4, 1, 0, 1, 2, 0, 0));
        assertThat(tables.query("select brief_title from trial")).containsExactly("New");
    }

    @Test
    void brokenRecordIsReportedAndTheRestGoesIn() {
        var input = study(1, "2025-01-01", "One") + study(7, "soon", "Seven") + study(3, "2025-01-01", "Three");
        var report = run(input);

        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 2, 0, 0, 0, 1, 0));
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.rejects())
                .extracting(Reject::line)
                .containsExactly(
                        "NCT99000007 in test line 2: protocolSection.statusModule.lastUpdatePostDateStruct.date:"
                                + " expected a date like 2025-11-30 or 2025-11, found \"soon\"");
    }

    @Test
    void recordThatTheDatabaseRefusesIsFoundInItsBatch() {
        var input = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> study(i, "2025-01-01", "T" + i).replace("\"lat\": 1", "\"lat\": " + (i == 23 ? 91 : 1)))
                .collect(Collectors.joining());
        var report = run(input);

        assertThat(report.counts()).isEqualTo(new ImportCounts(40, 39, 0, 0, 0, 1, 0));
        assertThat(report.rejects())
                .singleElement()
                .extracting(Reject::line)
                .asString()
                .startsWith("NCT99000023 in test line 23: the database refused it: ")
                .contains("location_latitude_range");
        assertThat(tables.count("trial")).isEqualTo(39);
    }

    @Test
    void batchesAreBoundedAndAddUp() {
        var input = IntStream.rangeClosed(1, 1_203)
                .mapToObj(i -> study(i, "2025-01-01", "T" + i))
                .collect(Collectors.joining());

        assertThat(counts(input)).isEqualTo(new ImportCounts(1_203, 1_203, 0, 0, 0, 0, 0));
        assertThat(tables.count("location")).isEqualTo(1_203);
    }

    @Test
    void textsArriveAsTheyAre() {
        counts(study(1, "2025-01-01", "a\\\\tb \\t \\\\N {\\\"x\\\", NULL} \\n \\ud83d\\ude00 \\\\."));

        assertThat(tables.query("select brief_title from trial"))
                .containsExactly("a\\tb \t \\N {\"x\", NULL} \n \uD83D\uDE00 \\.");
        assertThat(tables.query("select keywords[1] from trial"))
                .containsExactly("a\\tb \t \\N {\"x\", NULL} \n \uD83D\uDE00 \\.");
    }

    @Test
    void unknownValuesAreStoredAndCounted() {
        var input = study(1, "2025-01-01", "One") + study(2, "2025-01-01", "Two");
        var report = run(input.replace("COMPLETED", "PAUSED"));

        assertThat(report.unknownValues())
                .containsOnlyKeys("overallStatus PAUSED")
                .containsValue(2);
        assertThat(report.exitCode()).isZero();
        assertThat(tables.query("select distinct status from trial")).containsExactly("PAUSED");
    }

    @Test
    void runIsRecorded() {
        run(study(1, "2025-01-01", "One") + study(7, "soon", "Seven"));

        assertThat(tables.query(
                        "select (sources, read, inserted, rejected, finished_at >= started_at)::text from import_run"))
                .containsExactly("({test},2,1,1,t)");
    }

    @Test
    void bundledSampleFillsAnEmptyDatabaseOnly() {
        var sample = new SampleImport(() -> true, writer, imports);
        sample.onStart(new StartupEvent());
        int filled = tables.count("trial");
        sample.onStart(new StartupEvent());

        assertThat(filled).isPositive();
        assertThat(tables.count("import_run")).isEqualTo(1);
        assertThat(tables.query("select rejected from import_run")).containsExactly("0");
    }

    private ImportCounts counts(String input) {
        return run(input).counts();
    }

    private ImportReport run(String input) {
        return imports.stream("test", new ByteArrayInputStream(input.getBytes(UTF_8)), new SilentListener());
    }

    /// One line, with something in every kind of table.
    static String study(int number, String updated, String title) {
        return """
                {"protocolSection": {
                 "identificationModule": {"nctId": "NCT990%05d", "briefTitle": "%3$s", "orgStudyIdInfo": {"id": "X"}},
                 "statusModule": {"overallStatus": "COMPLETED", "lastUpdatePostDateStruct": {"date": "%2$s"}},
                 "conditionsModule": {"conditions": ["Condition of %3$s"], "keywords": ["%3$s"]},
                 "armsInterventionsModule": {"armGroups": [{"label": "A", "interventionNames": ["Drug: Tea"]}],
                  "interventions": [{"type": "DRUG", "name": "Tea"}]},
                 "contactsLocationsModule": {"locations": [
                  {"country": "Erehwon", "geoPoint": {"lat": 1, "lon": 2}, "contacts": [{"name": "Ada Quill"}]}]}}}
                """.replace("\n", "").formatted(number, updated, title) + "\n";
    }
}
