package org.trialgraph.ingest.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which tables have to be written of which trials: of a new trial all that it has rows of, of a changed one those
/// whose rows changed. [Table#TRIAL] and [Table#TRIAL_VERSION] are not among them.
final class RowChanges {

    /// Tables whose rows go with those of others, since they refer to them; parents come before their children.
    private static final Map<Table, Set<Table>> PARENTS = Map.of(
            Table.ARM_INTERVENTION,
            Set.of(Table.ARM, Table.INTERVENTION),
            Table.LOCATION_CONTACT,
            Set.of(Table.LOCATION));

    /// The tables that are left alone where nothing changed.
    static final Set<Table> PARTS = EnumSet.complementOf(EnumSet.of(Table.TRIAL, Table.TRIAL_VERSION));

    private final Map<Table, List<TrialCopy>> cleared = new EnumMap<>(Table.class);
    private final Map<Table, List<TrialCopy>> written = new EnumMap<>(Table.class);

    /// Adds a trial of which nothing is held.
    void addNew(TrialCopy trial) {
        trial.lines().keySet().stream().filter(PARTS::contains).forEach(table -> write(table, trial));
    }

    /// Adds a trial that is held.
    ///
    /// @param held what its rows are; empty if that is not known
    void addChanged(TrialCopy trial, Optional<RowDigests> held) {
        Set<Table> stale = EnumSet.noneOf(Table.class);
        for (Table table : PARTS) {
            boolean same = held.isPresent() && trial.digests().agree(held.get(), table);
            if (!same || parentsOf(table).stream().anyMatch(stale::contains)) {
                stale.add(table);
                if (held.isEmpty() || held.get().tables().containsKey(table)) {
                    cleared.computeIfAbsent(table, absent -> new ArrayList<>()).add(trial);
                }
                if (trial.lines().containsKey(table)) {
                    write(table, trial);
                }
            }
        }
    }

    /// The tables that rows are taken from, children before their parents.
    List<Table> clearedTables() {
        return List.copyOf(cleared.keySet()).reversed();
    }

    /// The tables that rows are added to, parents before their children.
    Collection<Table> writtenTables() {
        return written.keySet();
    }

    List<TrialCopy> cleared(Table table) {
        return cleared.getOrDefault(table, List.of());
    }

    List<TrialCopy> written(Table table) {
        return written.getOrDefault(table, List.of());
    }

    /// Numbers of the trials that rows of any of these tables are taken from.
    Set<Integer> clearedFrom(Set<Table> tables) {
        return numbers(cleared, tables);
    }

    /// Numbers of the trials that rows of any of these tables are added to.
    Set<Integer> writtenTo(Set<Table> tables) {
        return numbers(written, tables);
    }

    /// The tables whose rows go when one of this table's goes.
    static Set<Table> parentsOf(Table table) {
        return PARENTS.getOrDefault(table, Set.of());
    }

    private static Set<Integer> numbers(Map<Table, List<TrialCopy>> trials, Set<Table> tables) {
        return tables.stream()
                .flatMap(table -> trials.getOrDefault(table, List.of()).stream())
                .map(TrialCopy::nct)
                .collect(Collectors.toSet());
    }

    private void write(Table table, TrialCopy trial) {
        written.computeIfAbsent(table, absent -> new ArrayList<>()).add(trial);
    }
}
