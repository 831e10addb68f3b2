package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowChangesTest {

    private final RowChanges changes = new RowChanges();

    @Test
    void onlyTablesThatMayBeLeftAloneHaveADigest() {
        var rows = new byte[] {1};

        assertThat(RowDigests.of(Map.of(Table.TRIAL, rows, Table.TRIAL_VERSION, rows, Table.ARM, rows))
                        .tables())
                .as("the others tell when they were imported")
                .containsOnlyKeys(Table.ARM);
    }

    @Test
    void allRowsOfANewTrialAreWrittenAndNoneTakenAway() {
        changes.addNew(trial(Map.of(Table.TRIAL, "t", Table.ARM, "a", Table.CONDITION, "c")));

        assertThat(changes.writtenTables()).containsExactly(Table.CONDITION, Table.ARM);
        assertThat(changes.clearedTables()).isEmpty();
    }

    @Test
    void rowsThatAreTheSameStay() {
        var held = trial(Map.of(Table.TRIAL, "t", Table.ARM, "a", Table.CONDITION, "c"));
        var incoming = trial(Map.of(Table.TRIAL, "changed", Table.ARM, "a", Table.CONDITION, "changed"));

        changes.addChanged(incoming, Optional.of(held.digests()));

        assertThat(changes.clearedTables()).containsExactly(Table.CONDITION);
        assertThat(changes.writtenTables()).containsExactly(Table.CONDITION);
        assertThat(changes.written(Table.CONDITION)).containsExactly(incoming);
    }

    @Test
    void rowsThatVanishedAreTakenAwayAndThoseThatAreNewAreAdded() {
        var held = trial(Map.of(Table.TRIAL, "t", Table.ARM, "a"));
        var incoming = trial(Map.of(Table.TRIAL, "t", Table.CONDITION, "c"));

        changes.addChanged(incoming, Optional.of(held.digests()));

        assertThat(changes.clearedTables()).containsExactly(Table.ARM);
        assertThat(changes.writtenTables()).containsExactly(Table.CONDITION);
    }

    @Test
    void rowsThatReferToChangedOnesAreWrittenAnew() {
        var held = trial(Map.of(
                Table.ARM, "a", Table.INTERVENTION, "i", Table.ARM_INTERVENTION, "x", Table.LOCATION_CONTACT, "k"));
        var incoming = trial(Map.of(
                Table.ARM, "b", Table.INTERVENTION, "i", Table.ARM_INTERVENTION, "x", Table.LOCATION_CONTACT, "k"));

        changes.addChanged(incoming, Optional.of(held.digests()));

        assertThat(changes.clearedTables()).containsExactly(Table.ARM_INTERVENTION, Table.ARM);
        assertThat(changes.writtenTables()).containsExactly(Table.ARM, Table.ARM_INTERVENTION);
    }

    @Test
    void everythingIsWrittenAnewWhereNothingIsKnown() {
        changes.addChanged(trial(Map.of(Table.ARM, "a")), Optional.empty());

        assertThat(changes.clearedTables())
                .hasSize(Table.values().length - 2)
                .doesNotContain(Table.TRIAL, Table.TRIAL_VERSION);
        assertThat(changes.writtenTables()).containsExactly(Table.ARM);
    }

    @Test
    void digestsAreReadAsTheyWereWritten() {
        var digests = trial(Map.of(Table.ARM, "a", Table.CONDITION, "c")).digests();

        assertThat(RowDigests.decode(digests.encode())).isEqualTo(digests);
    }

    @Test
    void codesOfTablesDiffer() {
        Set<Integer> codes = new HashSet<>();
        for (Table table : Table.values()) {
            codes.add(table.sqlName().hashCode());
        }
        assertThat(codes).hasSize(Table.values().length);
    }

    private static TrialCopy trial(Map<Table, String> rows) {
        Map<Table, byte[]> lines = new EnumMap<>(Table.class);
        rows.forEach((table, text) -> lines.put(table, text.getBytes(StandardCharsets.UTF_8)));
        var version = new DocumentVersion(LocalDate.EPOCH, LocalDate.EPOCH, "hash", Instant.EPOCH, () -> new byte[0]);
        return new TrialCopy(99_000_001, "test", version, lines, RowDigests.of(lines));
    }
}
