package org.trialgraph.trial;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.Rebuild;
import org.trialgraph.ingest.SilentListener;

/// What changes an answer changes the version, and nothing else does.
@QuarkusTest
class DataVersionRepositoryTest {

    private static final String STUDY = """
            {"studies": [{"protocolSection": {
                "identificationModule": {"nctId": "NCT99000001", "briefTitle": "%s"},
                "statusModule": {"lastUpdatePostDateStruct": {"date": "%s"}}}}]}""";

    @Inject
    DataVersionRepository repository;

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    Rebuild rebuild;

    @BeforeEach
    void oneTrial() {
        held.json(STUDY.formatted("Tea", "2025-02-01"));
    }

    @Test
    void staysWhileNothingIsWritten() {
        assertThat(repository.current()).isEqualTo(repository.current()).isNotBlank();
    }

    @Test
    void anImportChangesItEvenIfAllWasThereAlready() {
        var before = repository.current();
        held.more(STUDY.formatted("Tea", "2025-02-01"));

        assertThat(repository.current()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update trial set brief_title = 'Coffee'",
                "delete from trial",
                "truncate trial cascade",
                "insert into registry_withdrawal (nct, since) values (99000001, '2025-03-01')",
                "update trial_version set document = ''",
                "delete from trial_version",
                "truncate trial_version",
                "update import_run set read = read + 1",
                "update import_run set finished_at = null",
                "update import_run set finished_at = finished_at + interval '1 microsecond'",
                "update import_run set started_at = started_at - interval '1 microsecond'",
                "insert into import_run (started_at, sources) values (now(), '{}')",
                "delete from import_run"
            })
    void anyOfTheseChangesIt(String statement) {
        var before = repository.current();
        tables.query(statement);

        assertThat(repository.current()).isNotEqualTo(before);
    }

    @Test
    void aWithdrawalThatEndsChangesItAgain() {
        tables.query("insert into registry_withdrawal (nct, since) values (99000001, '2025-03-01')");
        var withdrawn = repository.current();

        tables.query("update registry_withdrawal set since = '2025-03-02'");
        var later = repository.current();
        tables.query("delete from registry_withdrawal");
        var back = repository.current();
        tables.query("truncate registry_withdrawal");

        assertThat(Stream.of(withdrawn, later, back, repository.current())).doesNotHaveDuplicates();
    }

    /// It shows in `Trial.versions` alone.
    @Test
    void anOlderVersionOfARecordChangesTheCountersThemselves() {
        var before = counters();
        held.more(STUDY.formatted("Coffee", "2025-01-01"));

        assertThat(tables.count("trial_version")).isEqualTo(2);
        assertThat(tables.query("select brief_title from trial")).containsExactly("Tea");
        assertThat(counters()).isNotEqualTo(before);
    }

    @Test
    void aRebuildChangesIt() {
        var before = repository.current();
        rebuild.run(new SilentListener());

        assertThat(repository.current()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "delete from registry_withdrawal",
                "update trial_version set document = '' where nct = 0",
                "insert into trial_version select * from trial_version on conflict do nothing"
            })
    void statementsThatChangeNothingLeaveIt(String statement) {
        var before = repository.current();
        tables.query(statement);

        assertThat(repository.current()).isEqualTo(before);
    }

    @Test
    void importOfWhatIsThereLeavesTheCounters() {
        var before = counters();
        held.more(STUDY.formatted("Tea", "2025-02-01"));

        assertThat(counters()).isEqualTo(before);
    }

    @Test
    void thereIsAVersionWithoutAnyImport() {
        held.none();

        assertThat(repository.current()).isNotBlank();
    }

    private List<String> counters() {
        return tables.query("""
                select corpus.generation || ' ' || data.generation
                from corpus_generation corpus cross join data_generation data""");
    }
}
