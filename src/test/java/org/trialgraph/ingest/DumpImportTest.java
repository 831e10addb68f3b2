package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.ingest.PathImport.DumpReport;

@QuarkusTest
class DumpImportTest {

    @TempDir
    Path directory;

    @Inject
    PathImport imports;

    @Inject
    IngestTables tables;

    @BeforeEach
    void clear() throws IOException {
        tables.clear();
        assertThat(dump(studies(1, 40, "2025-01-10"), false).withdrawal()).isEqualTo(new Withdrawal.Marked(0));
    }

    @Test
    void trialThatAFullDumpLacksIsMarkedAndKept() throws IOException {
        var report = dump(studies(2, 40, "2025-02-10"), false);

        assertThat(report.withdrawal()).isEqualTo(new Withdrawal.Marked(1));
        assertThat(report.report().counts().withdrawn()).isEqualTo(1);
        assertThat(withdrawn()).containsExactly("(99000001,2025-02-10)");
        assertThat(tables.count("trial")).isEqualTo(40);
        assertThat(tables.query("select withdrawn from import_run order by id")).containsExactly("0", "1");
    }

    @Test
    void trialIsMarkedOnce() throws IOException {
        dump(studies(2, 40, "2025-02-10"), false);

        assertThat(dump(studies(2, 40, "2025-03-10"), false).withdrawal()).isEqualTo(new Withdrawal.Marked(0));
        assertThat(withdrawn()).containsExactly("(99000001,2025-02-10)");
    }

    @Test
    void dumpThatLacksManyMarksNoneUnlessForced() throws IOException {
        var half = dump(studies(1, 30, "2025-02-10"), false);
        assertThat(half.withdrawal()).isEqualTo(new Withdrawal.Refused(10, 40));
        assertThat(withdrawn()).isEmpty();

        assertThat(dump(studies(1, 30, "2025-02-10"), true).withdrawal()).isEqualTo(new Withdrawal.Marked(10));
        assertThat(withdrawn()).hasSize(10);
    }

    @Test
    void fivePercentAreBelieved() throws IOException {
        assertThat(dump(studies(3, 40, "2025-02-10"), false).withdrawal()).isEqualTo(new Withdrawal.Marked(2));
    }

    @Test
    void dumpThatIsCutOffMarksNone() throws IOException {
        var input = studies(2, 40, "2025-02-10");
        var report = dump(input.substring(0, input.length() - 20), false);

        assertThat(report.withdrawal()).isEqualTo(new Withdrawal.Unproven("the dump could not be read to its end"));
        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void recordWithoutAnIdMightBeTheMissingOne() throws IOException {
        var report = dump(studies(2, 40, "2025-02-10") + "{\"protocolSection\": {}}\n", false);

        assertThat(report.withdrawal())
                .isEqualTo(new Withdrawal.Unproven("1 of its records have no id that can be read"));
    }

    @Test
    void rejectedRecordIsStillInTheRegistry() throws IOException {
        var broken = ImportTest.study(1, "soon", "Broken");
        var report = dump(broken + studies(2, 40, "2025-02-10"), false);

        assertThat(report.report().counts().rejected()).isEqualTo(1);
        assertThat(report.withdrawal()).isEqualTo(new Withdrawal.Marked(0));
    }

    @Test
    void trialComesBackWithItsNextRecord() throws IOException {
        dump(studies(2, 40, "2025-02-10"), false);
        parts(studies(1, 1, "2025-02-11"));

        assertThat(withdrawn()).isEmpty();
    }

    @Test
    void recordFromBeforeTheDumpBringsNothingBack() throws IOException {
        dump(studies(2, 40, "2025-02-10"), false);
        parts(studies(1, 1, "2025-01-10"));

        assertThat(withdrawn()).hasSize(1);
    }

    private List<String> withdrawn() {
        return tables.query("select (nct, since)::text from registry_withdrawal order by nct");
    }

    private DumpReport dump(String input, boolean force) throws IOException {
        return imports.dump(List.of(write(input)), force, new SilentListener());
    }

    private void parts(String input) throws IOException {
        imports.parts(List.of(write(input)), new SilentListener());
    }

    private Path write(String input) throws IOException {
        return Files.writeString(directory.resolve("dump.ndjson"), input);
    }

    /// The same studies in the registry's data of a day.
    private static String studies(int first, int last, String day) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> ImportTest.study(number, "2025-01-01", "T" + number)
                        .replaceFirst(
                                "^\\{",
                                "{\"derivedSection\": {\"miscInfoModule\": {\"versionHolder\": \"" + day + "\"}}, "))
                .collect(Collectors.joining());
    }
}
