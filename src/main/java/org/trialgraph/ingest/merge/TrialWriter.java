package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/// Merges batches of trials into the tables. A batch is one transaction: it is there wholly or not at all.
@ApplicationScoped
public class TrialWriter {

    private static final String HELD = """
            select held.document_hash
            from unnest(?::int[], ?::text[]) as incoming (nct, hash)
            join trial held on held.nct = incoming.nct and held.document_hash = incoming.hash
            where not exists (select from registry_withdrawal gone where gone.nct = incoming.nct)
            """;

    private final AgroalDataSource database;

    TrialWriter(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    /// Merges a batch. Trials that the database refuses (a constraint, a value out of range) are found by
    /// halving the batch; the others go in.
    ///
    /// @throws WriteFailure if the database fails for another reason than the data
    public MergeResult write(List<TrialCopy> batch) {
        var newest = NewestVersions.of(batch);
        var leftOut = new MergeResult(0, 0, newest.repeated(), newest.older().size(), List.of());
        return newest.trials().isEmpty() ? leftOut : leftOut.plus(writeOrHalve(newest.trials(), newest.older()));
    }

    /// Which of these contents trials are held with now, without those that the registry was found to have no more.
    ///
    /// @param ncts   numbers of trials
    /// @param hashes for each number, of the content
    public Set<String> findHeld(List<Integer> ncts, List<String> hashes) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(HELD)) {
            statement.setArray(1, connection.createArrayOf("int4", ncts.toArray()));
            statement.setArray(2, connection.createArrayOf("text", hashes.toArray()));
            Set<String> held = HashSet.newHashSet(hashes.size());
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    held.add(rows.getString(1));
                }
            }
            return held;
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Whether no trial is held at all.
    public boolean isEmpty() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select not exists (select from trial)")) {
            return rows.next() && rows.getBoolean(1);
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// @param older versions of these trials or of others
    private MergeResult writeOrHalve(List<TrialCopy> trials, List<TrialCopy> older) {
        try {
            return writeTogether(trials, older);
        } catch (SQLException e) {
            if (!isFaultOfData(e)) {
                throw new WriteFailure(e);
            }
            if (trials.size() == 1) {
                return MergeResult.refusal(trials.getFirst(), reason(e));
            }
            int half = trials.size() / 2;
            return writeOrHalve(trials.subList(0, half), older)
                    .plus(writeOrHalve(trials.subList(half, trials.size()), older));
        }
    }

    private MergeResult writeTogether(List<TrialCopy> trials, List<TrialCopy> older) throws SQLException {
        return Transaction.run(database, connection -> write(connection, trials, older));
    }

    private static MergeResult write(Connection connection, List<TrialCopy> trials, List<TrialCopy> older)
            throws SQLException {
        var batch = new BatchTransaction(connection);
        batch.takeTurn();
        Map<Integer, Fate> fates = batch.decide(trials);
        writeTrials(connection, batch, trials, fates);
        var versions = Stream.concat(
                        of(trials, fates, EnumSet.complementOf(EnumSet.of(Fate.UNCHANGED))).stream(),
                        older.stream().filter(version -> fates.containsKey(version.nct())))
                .toList();
        if (!versions.isEmpty()) {
            batch.keepVersions(versions);
        }
        return new MergeResult(
                Collections.frequency(fates.values(), Fate.NEW),
                Collections.frequency(fates.values(), Fate.CHANGED),
                Collections.frequency(fates.values(), Fate.UNCHANGED),
                Collections.frequency(fates.values(), Fate.OUTDATED),
                List.of());
    }

    private static void writeTrials(
            Connection connection, BatchTransaction batch, List<TrialCopy> trials, Map<Integer, Fate> fates)
            throws SQLException {
        var added = of(trials, fates, EnumSet.of(Fate.NEW));
        var changed = of(trials, fates, EnumSet.of(Fate.CHANGED));
        var changes = changes(batch, added, changed);
        var counts = new NameCounts(connection);
        Set<Integer> named = new HashSet<>(changes.clearedFrom(NameCounts.NAMING));
        counts.before(named);
        named.addAll(batch.bringBack(of(trials, fates, EnumSet.complementOf(EnumSet.of(Fate.OUTDATED)))));
        if (!added.isEmpty() || !changed.isEmpty()) {
            batch.write(of(trials, fates, EnumSet.of(Fate.NEW, Fate.CHANGED)), changes);
        }
        named.addAll(changes.writtenTo(NameCounts.NAMING));
        counts.after(named);
        counts.settle();
    }

    private static RowChanges changes(BatchTransaction batch, List<TrialCopy> added, List<TrialCopy> changed)
            throws SQLException {
        var changes = new RowChanges();
        added.forEach(changes::addNew);
        if (!changed.isEmpty()) {
            var held = batch.digests(changed);
            changed.forEach(trial -> changes.addChanged(trial, Optional.ofNullable(held.get(trial.nct()))));
        }
        return changes;
    }

    private static List<TrialCopy> of(List<TrialCopy> trials, Map<Integer, Fate> fates, Set<Fate> wanted) {
        return trials.stream()
                .filter(trial -> wanted.contains(fates.get(trial.nct())))
                .toList();
    }

    /// SQLSTATE classes 22 (a value), 23 (a constraint) and 54 (a limit) concern the rows that were sent; any
    /// other would befall every batch.
    private static boolean isFaultOfData(SQLException e) {
        var state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23") || state.startsWith("54"));
    }

    private static String reason(SQLException e) {
        var server = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
        return "the database refused it: " + (server == null ? e.getMessage() : server.getMessage());
    }
}
