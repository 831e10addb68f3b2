package org.trialgraph.ingest.merge;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/// The statements of one batch, in one transaction that the caller opens and ends. Their number depends on the
/// number of tables, not on that of trials.
final class BatchTransaction {

    /// Imports take turns, so that two of them cannot interleave versions of one trial.
    private static final String TAKE_TURN = """
            select pg_advisory_xact_lock(hashtext('trialgraph import'))
            """;

    private static final String DECIDE = """
            select incoming.nct,
                   case
                       when held.nct is null then 'NEW'
                       when held.document_hash = incoming.hash then 'UNCHANGED'
                       when (held.last_update_posted, coalesce(version.registry_day, date '1970-01-01'))
                            > (incoming.posted, incoming.registry_day) then 'OUTDATED'
                       else 'CHANGED'
                   end as fate
            from unnest(?::int[], ?::date[], ?::date[], ?::text[]) as incoming (nct, posted, registry_day, hash)
            left join trial held on held.nct = incoming.nct
            left join trial_version version
                   on version.nct = held.nct and version.document_hash = held.document_hash
            """;

    private static final String MAKE_ROOM = """
            create temporary table if not exists incoming_trial (like trial) on commit delete rows
            """;

    private static final String MAKE_ROOM_FOR_VERSIONS = """
            create temporary table if not exists incoming_version (like trial_version) on commit delete rows
            """;

    /// A content that the registry came back to counts from the later day.
    private static final String KEEP_VERSIONS = """
            insert into trial_version
            select * from incoming_version order by nct
            on conflict (nct, document_hash) do update
            set registry_day = excluded.registry_day, imported_at = excluded.imported_at
            where excluded.registry_day > trial_version.registry_day
            """;

    /// A record from before the dump that lacked the trial does not bring it back.
    private static final String BRING_BACK = """
            delete from registry_withdrawal gone
            using unnest(?::int[], ?::date[]) as incoming (nct, registry_day)
            where gone.nct = incoming.nct
                  and (incoming.registry_day >= gone.since or incoming.registry_day = date '1970-01-01')
            returning gone.nct
            """;

    /// A crash of the server may cost the last batches, never a part of one; whoever needs them kept commits after.
    private static final String WITHOUT_WAITING = """
            set local synchronous_commit = off
            """;

    private static final String DIGESTS = """
            select nct, digests from row_digest where nct = any (?)
            """;

    private static final String KEEP_DIGESTS = """
            insert into row_digest (nct, digests)
            select * from unnest(?::int[], ?::bytea[])
            on conflict (nct) do update set digests = excluded.digests
            """;

    private final Connection connection;

    BatchTransaction(Connection connection) {
        this.connection = connection;
    }

    /// Waits for other writers; they wait until this transaction ends.
    void takeTurn() throws SQLException {
        execute(WITHOUT_WAITING);
        execute(TAKE_TURN);
    }

    /// What each trial is to the tables as they stand, by its number.
    Map<Integer, Fate> decide(List<TrialCopy> trials) throws SQLException {
        Map<Integer, Fate> fates = HashMap.newHashMap(trials.size());
        try (var statement = connection.prepareStatement(DECIDE)) {
            statement.setArray(1, connection.createArrayOf("int4", column(trials, TrialCopy::nct)));
            statement.setArray(2, texts(trials, trial -> trial.version().updatePosted()));
            statement.setArray(3, texts(trials, trial -> trial.version().registryDay()));
            statement.setArray(4, texts(trials, TrialCopy::hash));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    fates.put(rows.getInt("nct"), Fate.valueOf(rows.getString("fate")));
                }
            }
        }
        return fates;
    }

    /// The registry has these trials, also where a dump lacked them once.
    ///
    /// @return numbers of the latter
    Set<Integer> bringBack(List<TrialCopy> trials) throws SQLException {
        Set<Integer> back = new HashSet<>();
        try (var statement = connection.prepareStatement(BRING_BACK)) {
            statement.setArray(1, connection.createArrayOf("int4", column(trials, TrialCopy::nct)));
            statement.setArray(2, texts(trials, trial -> trial.version().registryDay()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    back.add(rows.getInt(1));
                }
            }
        }
        return back;
    }

    /// What the rows of these trials are, by number, as far as it is known.
    Map<Integer, RowDigests> digests(List<TrialCopy> trials) throws SQLException {
        Map<Integer, RowDigests> found = HashMap.newHashMap(trials.size());
        try (var statement = connection.prepareStatement(DIGESTS)) {
            statement.setArray(1, connection.createArrayOf("int4", column(trials, TrialCopy::nct)));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getInt("nct"), RowDigests.decode(rows.getBytes("digests")));
                }
            }
        }
        return found;
    }

    /// Inserts these trials or brings them up to date, and what belongs to them as far as it changed.
    void write(List<TrialCopy> trials, RowChanges changes) throws SQLException {
        for (Table table : changes.clearedTables()) {
            clear(table, changes.cleared(table));
        }
        execute(MAKE_ROOM);
        copy(lines(trials, Table.TRIAL), Table.TRIAL, "incoming_trial");
        execute(upsert(names(Table.TRIAL), assignments(Table.TRIAL)));
        for (Table table : changes.writtenTables()) {
            copy(lines(changes.written(table), table), table, table.sqlName());
        }
        keepDigests(trials);
    }

    private void clear(Table table, List<TrialCopy> trials) throws SQLException {
        try (var statement = connection.prepareStatement("delete from " + table.sqlName() + " where nct = any (?)")) {
            statement.setArray(1, connection.createArrayOf("int4", column(trials, TrialCopy::nct)));
            statement.executeUpdate();
        }
    }

    private void keepDigests(List<TrialCopy> trials) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP_DIGESTS)) {
            statement.setArray(1, connection.createArrayOf("int4", column(trials, TrialCopy::nct)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea",
                            trials.stream()
                                    .map(trial -> trial.digests().encode())
                                    .toArray(byte[][]::new)));
            statement.executeUpdate();
        }
    }

    /// Adds these versions to those that are kept, as far as they are not there.
    void keepVersions(List<TrialCopy> trials) throws SQLException {
        execute(MAKE_ROOM_FOR_VERSIONS);
        copy(trials.stream().map(TrialCopy::versionLine).toList(), Table.TRIAL_VERSION, "incoming_version");
        execute(KEEP_VERSIONS);
    }

    private static String upsert(String columns, String assignments) {
        return """
                insert into trial (%1$s)
                select %1$s from incoming_trial order by nct
                on conflict (nct) do update set %2$s
                """.formatted(columns, assignments);
    }

    private static List<byte[]> lines(List<TrialCopy> trials, Table table) {
        return trials.stream()
                .map(trial -> trial.lines().get(table))
                .filter(Objects::nonNull)
                .toList();
    }

    private void copy(List<byte[]> lines, Table table, String target) throws SQLException {
        if (lines.isEmpty()) {
            return;
        }
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " (" + names(table) + ") from stdin");
        try {
            for (byte[] some : lines) {
                copy.writeToCopy(some, 0, some.length);
            }
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Array texts(List<TrialCopy> trials, Function<TrialCopy, Object> value) throws SQLException {
        return connection.createArrayOf(
                "text", column(trials, trial -> value.apply(trial).toString()));
    }

    private static Object[] column(List<TrialCopy> trials, Function<TrialCopy, Object> value) {
        return trials.stream().map(value).toArray();
    }

    private static String names(Table table) {
        return String.join(
                ", ", table.columns().stream().map(name -> '"' + name + '"').toList());
    }

    private static String assignments(Table table) {
        return table.columns().stream()
                .skip(1)
                .map(name -> "\"%1$s\" = excluded.\"%1$s\"".formatted(name))
                .collect(Collectors.joining(", "));
    }
}
