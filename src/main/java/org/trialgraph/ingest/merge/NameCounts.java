package org.trialgraph.ingest.merge;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;

/// Keeps the counts that completions of names come with: of how many trials each is. A transaction takes down the names
/// of the trials that it changes before it does and after, and what differs is what the counts change by.
///
/// While all are to be counted anew when an import ends, this does nothing.
final class NameCounts {

    /// The tables that have the names; the function `trial_names` of the database reads them.
    static final Set<Table> NAMING = Set.of(
            Table.CONDITION, Table.INTERVENTION, Table.SPONSOR, Table.INVESTIGATOR, Table.LOCATION, Table.COUNTRY);

    private static final String MAKE_ROOM = """
            create temporary table if not exists changed_name (
                kind suggestion_kind not null, name text not null, trials int not null
            ) on commit delete rows
            """;

    private static final String TAKE_DOWN = """
            insert into changed_name (kind, name, trials)
            select named.kind, named.name, ? * count(*)
            from (select distinct nct, kind, name from trial_names() where nct = any (?)) as named
            where not exists (select from deferred_schema where name = 'suggestion')
            group by named.kind, named.name
            """;

    private static final String COUNT = """
            merge into suggestion held
            using (
                select kind, name, sum(trials)::int as trials
                from changed_name
                group by kind, name
                having sum(trials) <> 0
            ) as change
            on held.kind = change.kind and held.name = change.name
            when matched and held.trials + change.trials <= 0 then delete
            when matched then update set trials = held.trials + change.trials
            when not matched and change.trials > 0 then
                insert (kind, name, trials) values (change.kind, change.name, change.trials)
            """;

    private final Connection connection;
    private boolean room;

    NameCounts(Connection connection) {
        this.connection = connection;
    }

    /// What these trials are named now counts no more. Those that are withdrawn did not count.
    void before(Collection<Integer> ncts) throws SQLException {
        takeDown(ncts, -1);
    }

    /// What these trials are named now counts. Those that are withdrawn do not count.
    void after(Collection<Integer> ncts) throws SQLException {
        takeDown(ncts, 1);
    }

    /// Counts what was taken down.
    void settle() throws SQLException {
        if (room) {
            execute(COUNT);
        }
    }

    private void takeDown(Collection<Integer> ncts, int sign) throws SQLException {
        if (ncts.isEmpty()) {
            return;
        }
        if (!room) {
            execute(MAKE_ROOM);
            room = true;
        }
        try (var statement = connection.prepareStatement(TAKE_DOWN)) {
            statement.setInt(1, sign);
            statement.setArray(2, connection.createArrayOf("int4", ncts.toArray()));
            statement.executeUpdate();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
