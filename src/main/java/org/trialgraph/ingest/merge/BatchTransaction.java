package org.trialgraph.ingest.merge;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

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
                       when held.last_update_posted > incoming.posted then 'OUTDATED'
                       when held.document_hash = incoming.hash then 'UNCHANGED'
                       else 'CHANGED'
                   end as fate
            from unnest(?::int[], ?::date[], ?::text[]) as incoming (nct, posted, hash)
            left join trial held on held.nct = incoming.nct
            """;

    private static final String MAKE_ROOM = """
            create temporary table incoming_trial (like trial) on commit drop
            """;

    private static final int CHUNK = 1 << 16;

    private static final Set<Table> CHILDREN = EnumSet.complementOf(EnumSet.of(Table.TRIAL));

    private final Connection connection;

    BatchTransaction(Connection connection) {
        this.connection = connection;
    }

    /// What each trial is to the tables as they stand, by its number.
    Map<Integer, Fate> decide(List<TrialRows> trials) throws SQLException {
        execute(TAKE_TURN);
        Map<Integer, Fate> fates = HashMap.newHashMap(trials.size());
        try (var statement = connection.prepareStatement(DECIDE)) {
            statement.setArray(1, connection.createArrayOf("int4", column(trials, TrialRows::nct)));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", column(trials, t -> t.updatePosted().toString())));
            statement.setArray(3, connection.createArrayOf("text", column(trials, TrialRows::hash)));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    fates.put(rows.getInt("nct"), Fate.valueOf(rows.getString("fate")));
                }
            }
        }
        return fates;
    }

    /// Takes away what belongs to trials that have changed; the trials themselves stay.
    void clearChildren(List<TrialRows> changed) throws SQLException {
        if (changed.isEmpty()) {
            return;
        }
        var numbers = connection.createArrayOf("int4", column(changed, TrialRows::nct));
        for (Table table : CHILDREN.stream().toList().reversed()) {
            try (var statement =
                    connection.prepareStatement("delete from " + table.sqlName() + " where nct = any (?)")) {
                statement.setArray(1, numbers);
                statement.executeUpdate();
            }
        }
    }

    /// Inserts the trials or brings them up to date, and adds what belongs to them.
    void write(List<TrialRows> trials) throws SQLException {
        execute(MAKE_ROOM);
        copy(trials, Table.TRIAL, "incoming_trial");
        execute(upsert(names(Table.TRIAL), assignments(Table.TRIAL)));
        for (Table table : CHILDREN) {
            copy(trials, table, table.sqlName());
        }
    }

    private static String upsert(String columns, String assignments) {
        return """
                insert into trial (%1$s)
                select %1$s from incoming_trial order by nct
                on conflict (nct) do update set %2$s
                """.formatted(columns, assignments);
    }

    private void copy(List<TrialRows> trials, Table table, String target) throws SQLException {
        var copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + target + " (" + names(table) + ") from stdin");
        try {
            var text = new CopyText();
            for (TrialRows trial : trials) {
                for (Row row : trial.rows(table)) {
                    text.append(row);
                    send(copy, text, CHUNK);
                }
            }
            send(copy, text, 1);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void send(CopyIn copy, CopyText text, int atLeast) throws SQLException {
        if (text.length() >= atLeast) {
            byte[] bytes = text.take().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Object[] column(List<TrialRows> trials, Function<TrialRows, Object> value) {
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
