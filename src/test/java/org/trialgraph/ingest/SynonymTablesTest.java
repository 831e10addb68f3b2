package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.HeldTrials;

/// The counts of synonyms are those of the claims, however these came and went.
@QuarkusTest
class SynonymTablesTest {

    private static final String STUDY = """
            {"protocolSection": {
               "identificationModule": {"nctId": "NCT9900000%d", "briefTitle": "Idiopathic Dragon Fever (IDF)"},
               "statusModule": {"lastUpdatePostDateStruct": {"date": "2025-0%d-01"}},
               "conditionsModule": {"conditions": ["%s"]},
               "armsInterventionsModule": {"interventions": [
                 {"type": "DRUG", "name": "Fireaway", "otherNames": ["FA-12", "FA 12"]}]}},
             "derivedSection": {"conditionBrowseModule": {"meshes": [{"id": "D005334", "term": "Fever"}]}}}
            """;

    private static final String RECOUNTED = """
            select translate(phrase, ' -', '') as phrase, kind, true as forward, synonym, count(*)::int as trials
            from synonym_claim group by 1, 2, 3, 4
            union all
            select translate(synonym, ' -', ''), kind, false, phrase, count(*)::int from synonym_claim group by 1, 2, 3, 4
            """;

    @Inject
    HeldTrials held;

    @Inject
    IngestTables tables;

    @Inject
    Rebuild rebuild;

    @Inject
    PathImport files;

    @Test
    void countsAreThoseOfTheClaimsWhateverIsWrittenAndTakenAway() {
        held.json(STUDY.formatted(1, 1, "Pyrexia") + STUDY.formatted(2, 1, "Pyrexia"));
        assertCounts();
        assertThat(trials("'idf'", "kind = 'ACRONYM' and synonym = 'idiopath dragon fever'"))
                .isEqualTo("2");
        assertThat(trials("'pyrexia'", "kind = 'ENTRY' and synonym = 'mesh:D5334'"))
                .isEqualTo("2");
        assertThat(trials("'fa12'", "not forward and synonym = 'fireaway'")).isEqualTo("2");

        held.more(STUDY.formatted(1, 2, "Febrile state") + STUDY.formatted(3, 1, "Pyrexia"));
        assertCounts();
        assertThat(trials("'pyrexia'", "kind = 'ENTRY'")).isEqualTo("2");
        assertThat(trials("'febrilstate'", "kind = 'ENTRY'")).isEqualTo("1");

        held.more(STUDY.formatted(1, 3, "Pyrexia"));
        assertCounts();
        assertThat(trials("'febrilstate'", "kind = 'ENTRY'")).isEmpty();

        tables.query("delete from trial where nct = 99000001");
        assertCounts();
        assertThat(trials("'pyrexia'", "kind = 'ENTRY'")).isEqualTo("2");

        held.none();
        assertThat(tables.count("synonym")).isZero();
    }

    @Test
    void pieceByPieceComesToTheSameAsAtOnceAndAsARebuild(@TempDir Path directory) throws IOException {
        held.json(STUDY.formatted(1, 1, "Grippe") + STUDY.formatted(2, 1, "Pyrexia"));
        held.more(STUDY.formatted(3, 1, "Pyrexia"));
        held.more(STUDY.formatted(1, 2, "Pyrexia"));
        var pieceByPiece = sums();

        rebuild.run(new SilentListener());
        assertThat(sums()).isEqualTo(pieceByPiece);

        tables.query("delete from synonym_claim");
        assertThat(tables.count("synonym")).isZero();
        rebuild.run(new SilentListener());
        assertThat(sums()).isEqualTo(pieceByPiece);

        var all =
                STUDY.formatted(3, 1, "Pyrexia") + STUDY.formatted(2, 1, "Pyrexia") + STUDY.formatted(1, 2, "Pyrexia");
        held.json(all);
        assertThat(sums()).isEqualTo(pieceByPiece);

        held.none();
        var file = Files.writeString(directory.resolve("studies.ndjson"), all);
        files.parts(List.of(file), new SilentListener());
        assertThat(sums()).isEqualTo(pieceByPiece);
    }

    @Test
    void sampleHasSynonyms() {
        held.sample();

        assertCounts();
        assertThat(tables.count("synonym")).isPositive();
    }

    private String sums() {
        return tables.checksum("r::text", "synonym") + " "
                + tables.checksum("kind || phrase || synonym", "synonym_claim");
    }

    private void assertCounts() {
        assertThat(tables.query("(select * from synonym except select * from (" + RECOUNTED + ") one) union all "
                        + "(select * from (" + RECOUNTED + ") other except select * from synonym)"))
                .isEmpty();
    }

    private String trials(String phrase, String condition) {
        return String.join(
                " ", tables.query("select trials from synonym where phrase = " + phrase + " and " + condition));
    }
}
