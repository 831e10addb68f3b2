package org.trialgraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trialgraph.ingest.merge.DeferredSchema;
import org.trialgraph.search.suggest.NamedTrial;
import org.trialgraph.search.suggest.SuggestionKind;

/// The table of names says what counting says, whatever was imported and however it ended.
@QuarkusTest
class NameCountsTest {

    private static final int TRIALS = 120;

    private static final String COUNTED = """
            select kind || ' ' || name || ' ' || count(distinct nct)
            from (
                select 'CONDITION' as kind, nct, name from condition
                union all select 'INTERVENTION', nct, name from intervention
                union all select 'SPONSOR', nct, name from sponsor
                union all select 'INVESTIGATOR', nct, name from investigator
                union all select 'FACILITY', nct, facility from location
                union all select 'CITY', nct, city from location
                union all select 'COUNTRY', nct, name from country where site_count > 0
            ) as named
            where name is not null and nct not in (select nct from registry_withdrawal)
            group by kind, name order by 1
            """;

    private static final String KEPT = "select kind || ' ' || name || ' ' || trials from suggestion order by 1";

    private static final String WORDS = """
            select (kind || ' ' || tier || ' ' || start || ': ' || name) collate "C" from suggestion_word order by 1
            """;

    private static final String WORDS_OF_NAMES = """
            select (kind || ' ' || tier || ' ' || substr(key, place + 1) || ': ' || name) collate "C"
            from suggestion, generate_series(1, length(key)) as place
            where substr(key, place, 1) = ' ' order by 1
            """;

    private final Random random = new Random(20_260_406);

    @Inject
    Import imports;

    @Inject
    PathImport dumps;

    @Inject
    Rebuild rebuild;

    @Inject
    DeferredSchema schema;

    @Inject
    IngestTables tables;

    @TempDir
    Path directory;

    @BeforeEach
    void clear() {
        tables.clear();
    }

    @AfterEach
    void complete() {
        schema.complete(name -> {});
    }

    @Test
    void incrementalCountsAreThoseOfARecount() throws IOException {
        var trials = trials();
        var day = LocalDate.of(2025, 1, 1);
        parts(trials, day);
        assertCountsAreTrue();
        int withdrawn = 0;
        for (int round = 0; round < 8; round++) {
            day = day.plusDays(1);
            for (int change = 0; change < 30; change++) {
                int index = random.nextInt(trials.size());
                trials.set(index, NamedTrial.random(trials.get(index).number(), random));
            }
            Collections.shuffle(trials, random);
            if (round % 2 == 0) {
                parts(trials.subList(0, 60), day);
            } else {
                dump(trials.subList(0, 100), day);
            }
            assertCountsAreTrue();
            withdrawn += tables.count("registry_withdrawal");
        }
        assertThat(withdrawn).isPositive();
        var before = rows();
        assertThat(rebuild.run(new SilentListener()).rejected()).isZero();
        assertThat(rows()).as("no row is written anew where nothing was wrong").isEqualTo(before);
    }

    @Test
    void olderVersionChangesNoCount() throws IOException {
        var trials = trials();
        parts(trials, LocalDate.of(2025, 1, 2));
        var before = rows();
        parts(NamedTrial.random(99_000_001, TRIALS, random), LocalDate.of(2025, 1, 1));

        assertThat(rows()).isEqualTo(before);
        assertCountsAreTrue();
    }

    @Test
    void refusedTrialDoesNotCount() {
        var nowhere = NamedTrial.of(99_000_500, Map.of(SuggestionKind.CITY, "Nowhere"))
                .json("2025-01-01")
                .replace("{\"city\":", "{\"geoPoint\":{\"lat\":91,\"lon\":0},\"city\":");
        var report = stream(NamedTrial.json(trials(), "2025-01-01") + nowhere);

        assertThat(report.counts().inserted()).isEqualTo(TRIALS);
        assertThat(report.counts().rejected()).isEqualTo(1);
        assertCountsAreTrue();
    }

    @Test
    void firstLoadCountsAtItsEnd() {
        schema.beginFirstLoad();
        stream(NamedTrial.json(trials(), "2025-01-01"));

        assertCountsAreTrue();
    }

    @Test
    void firstLoadThatWasBrokenOffIsCountedByTheNextImport() {
        var trials = trials();
        schema.beginFirstLoad();
        breakOff(NamedTrial.json(trials, "2025-01-01"));
        assertThat(tables.count("trial")).isEqualTo(TRIALS);
        assertThat(tables.count("suggestion")).isZero();

        stream(trials.getFirst().json("2025-01-01"));
        assertCountsAreTrue();
    }

    @Test
    void importThatWasBrokenOffHasCountedWhatItWrote() {
        breakOff(NamedTrial.json(trials(), "2025-01-01"));

        assertThat(tables.count("trial")).isEqualTo(TRIALS);
        assertCountsAreTrue();
    }

    @Test
    void rebuildThatWasBrokenOffIsCountedByTheNextImport() {
        var trials = trials();
        stream(NamedTrial.json(trials, "2025-01-01"));
        schema.beginRebuild();
        tables.query("delete from condition where nct % 2 = 0");
        stream(NamedTrial.random(99_000_001, random).json("2025-01-02"));

        assertCountsAreTrue();
    }

    @Test
    void rebuildMendsCounts() {
        stream(NamedTrial.json(trials(), "2025-01-01"));
        tables.query("delete from suggestion where kind = 'CITY'");
        tables.query("update suggestion set trials = trials + 5 where kind = 'SPONSOR'");
        tables.query("insert into suggestion (kind, name, trials) values ('COUNTRY', 'No where', 1)");

        rebuild.run(new SilentListener());
        assertCountsAreTrue();
    }

    @Test
    void lostTrialsAreNotCounted() {
        stream(NamedTrial.json(trials(), "2025-01-01"));
        tables.query("truncate trial cascade");

        assertThat(tables.count("suggestion") + tables.count("suggestion_word")).isZero();
    }

    private List<NamedTrial> trials() {
        return new ArrayList<>(NamedTrial.random(99_000_001, TRIALS, random));
    }

    private void assertCountsAreTrue() {
        assertThat(tables.query(KEPT)).isEqualTo(tables.query(COUNTED)).isNotEmpty();
        assertThat(tables.query(WORDS)).isEqualTo(tables.query(WORDS_OF_NAMES)).isNotEmpty();
    }

    /// What tells when each row was written last.
    private List<String> rows() {
        return tables.query("select kind || name || trials || xmin from suggestion order by kind, name");
    }

    private ImportReport stream(String json) {
        return imports.stream("test", input(json), new SilentListener());
    }

    /// An import that ends when everything is committed, and before anything else.
    private void breakOff(String json) {
        assertThatThrownBy(() -> imports.from(List.of("test"), new SilentListener(), intake -> {
                    intake.read("test", input(json));
                    intake.settle();
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
    }

    private static ByteArrayInputStream input(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private void parts(List<NamedTrial> trials, LocalDate day) throws IOException {
        dumps.parts(List.of(file(trials, day)), new SilentListener());
    }

    private void dump(List<NamedTrial> trials, LocalDate day) throws IOException {
        dumps.dump(List.of(file(trials, day)), true, new SilentListener());
    }

    private Path file(List<NamedTrial> trials, LocalDate day) throws IOException {
        return Files.writeString(directory.resolve("trials.ndjson"), NamedTrial.json(trials, day.toString()));
    }
}
