package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.merge.WriteLock;
import picocli.CommandLine;

@QuarkusTest
class RebuildTest {

    @Inject
    HeldTrials held;

    @Inject
    RebuildCommand command;

    @Inject
    WriteLock lock;

    @Inject
    IngestTables tables;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Map<String, String> before = Map.of();

    @BeforeEach
    void sample() {
        held.sample();
        before = tables.checksums();
    }

    @Test
    void nothingChangesWhereNothingWasWrong() {
        assertThat(rebuild()).isZero();
        assertThat(out.toString()).startsWith("30 trials rebuilt in ").contains("  rejected         0\n");
        assertThat(tables.checksums()).isEqualTo(before);
    }

    @Test
    void whatWasLostOrSpoiltComesBack() {
        tables.query("delete from criterion");
        tables.query("delete from location where position > 0");
        tables.query("update trial set brief_title = 'spoilt', document_hash = ''");
        tables.query("insert into condition select nct, 99, 'stray' from trial");

        assertThat(rebuild()).isZero();
        assertThat(tables.checksums()).isEqualTo(before);
    }

    @Test
    void trialsThatWereLostComeBack() {
        tables.query("truncate trial cascade");

        assertThat(rebuild()).isZero();
        assertThat(tables.checksums()).isEqualTo(before);
    }

    @Test
    void newestVersionIsTheOneThatIsDerived() {
        held.more(ImportTest.study(1, "2025-02-01", "New") + ImportTest.study(1, "2025-01-01", "Old"));
        tables.query("delete from trial where nct = 99000001");

        assertThat(rebuild()).isZero();
        assertThat(tables.query("select document_hash from trial where nct = 99000001"))
                .isEqualTo(tables.query("select document_hash from trial_version where nct = 99000001"
                        + " order by last_update_posted desc limit 1"));
    }

    @Test
    void documentThatCannotBeConvertedIsReportedAndItsTrialStays() {
        var broken =
                "{\"protocolSection\": {\"identificationModule\": {\"nctId\": \"NCT99000003\", \"briefTitle\": 7}}}";
        tables.store(99_000_003, broken);
        tables.query("delete from criterion where nct <> 99000003");

        assertThat(rebuild()).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("rejected NCT99000003 in its stored document:"
                        + " protocolSection.identificationModule.briefTitle: expected text, found a number\n");
        assertThat(out.toString()).startsWith("29 trials rebuilt in ");
        assertThat(tables.checksums()).isEqualTo(before);
    }

    @Test
    void waitsForNoImportButIsRefused() {
        try (var _ = lock.tryAcquire().orElseThrow()) {
            assertThat(rebuild()).isEqualTo(4);
        }
        assertThat(err.toString()).startsWith("refused: ");
    }

    private int rebuild() {
        var line = new CommandLine(command);
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute();
    }
}
