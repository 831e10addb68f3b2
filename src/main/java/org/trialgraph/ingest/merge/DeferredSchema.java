package org.trialgraph.ingest.merge;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/// Takes the indexes and foreign keys of empty tables away for a first load, and makes them when it ends. Tables that
/// have rows keep theirs. What is missing is written down in the transaction that takes it away, so that the next
/// import makes it, whatever became of this one.
@ApplicationScoped
public class DeferredSchema {

    /// Readers wait behind a lock that waits itself, so it is not waited for long.
    private static final String WAIT_BRIEFLY = "set local lock_timeout = '2s'";

    private static final String IS_FIRST_LOAD = """
            select not exists (select from trial) and not exists (select from trial_version)
                   and pg_has_role(current_user, relowner, 'member')
            from pg_class where oid = 'trial'::regclass
            """;

    private static final String NOTE_FOREIGN_KEYS = """
            insert into deferred_schema (name, kind, relation, definition)
            select conname, 'FOREIGN_KEY', conrelid::regclass::text,
                   format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype = 'f' and connamespace = current_schema()::regnamespace
            """;

    private static final String NOTE_INDEXES = """
            insert into deferred_schema (name, kind, relation, definition)
            select index.relname, 'INDEX', indrelid::regclass::text, pg_get_indexdef(indexrelid)
            from pg_index
            join pg_class index on index.oid = indexrelid
            where not indisunique and index.relnamespace = current_schema()::regnamespace
                  and indrelid in (select attrelid from pg_attribute where attname = 'nct' and not attisdropped)
            """;

    private static final String LIST = """
            select name, kind, relation, definition from deferred_schema
            order by kind = 'FOREIGN_KEY', pg_total_relation_size(relation::regclass) desc, name
            """;

    private static final String MAKE_FAST = """
            set local maintenance_work_mem = '512MB'
            """;

    private static final String DONE = "delete from deferred_schema where name = ?";

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final DataSource database;

    DeferredSchema(DataSource database) {
        this.database = database;
    }

    /// Something of the schema that is missing.
    ///
    /// @param definition the statement that makes it
    private record Deferred(String name, String kind, String relation, String definition) {

        String drop() {
            return switch (kind) {
                case "FOREIGN_KEY" -> "alter table " + relation + " drop constraint if exists " + name;
                default -> "drop index if exists " + name;
            };
        }
    }

    /// Takes away what a first load is faster without, if nothing is held yet, the tables are ours, and nobody reads
    /// them just now.
    ///
    /// @throws WriteFailure if the database fails
    public void beginFirstLoad() {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                if (isFirstLoad(connection)) {
                    takeAway(connection);
                }
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                if (!LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                    throw e;
                }
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// How much is missing.
    ///
    /// @throws WriteFailure if the database fails
    public int countMissing() {
        return listMissing().size();
    }

    /// Makes everything that is missing, and has the database look at its tables anew; nothing if nothing is.
    ///
    /// @param listener hears the name of each before it is made
    /// @throws WriteFailure if the database fails; what was made before stays
    public void complete(Consumer<String> listener) {
        var missing = listMissing();
        if (missing.isEmpty()) {
            return;
        }
        int count = 0;
        for (Deferred deferred : missing) {
            count++;
            if (count == missing.size()) {
                // Not after it: a run that ended between the two would leave nothing that makes another do this.
                analyze();
            }
            listener.accept("making %s, %d of %d".formatted(deferred.name(), count, missing.size()));
            make(deferred);
        }
    }

    private static boolean isFirstLoad(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(IS_FIRST_LOAD)) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static void takeAway(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(WAIT_BRIEFLY);
            statement.execute(NOTE_FOREIGN_KEYS);
            statement.execute(NOTE_INDEXES);
            for (Deferred deferred : list(connection).reversed()) {
                statement.execute(deferred.drop());
            }
        }
    }

    private List<Deferred> listMissing() {
        try (var connection = database.getConnection()) {
            return list(connection);
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static List<Deferred> list(Connection connection) throws SQLException {
        List<Deferred> missing = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(LIST)) {
            while (rows.next()) {
                missing.add(new Deferred(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return missing;
    }

    private void make(Deferred deferred) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement();
                    var done = connection.prepareStatement(DONE)) {
                statement.execute(MAKE_FAST);
                statement.execute(deferred.definition());
                done.setString(1, deferred.name());
                done.executeUpdate();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private void analyze() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("analyze");
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }
}
