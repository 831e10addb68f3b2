package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Takes the indexes and foreign keys of empty tables away for a first load, and makes them when it ends. Tables that
/// have rows keep theirs. What is missing is written down in the transaction that takes it away, so that the next
/// import makes it, whatever became of this one.
///
/// Functions of the database do it, with the rights of the schema's owner: those of an import end at the rows.
@ApplicationScoped
public class DeferredSchema {

    private static final String TAKE_AWAY = "select defer_schema()";

    private static final String COUNT_LATER = "select defer_counts()";

    private static final String LIST = """
            select name from deferred_schema
            order by kind = 'FOREIGN_KEY', kind = 'INDEX', pg_total_relation_size(relation::regclass) desc, name
            """;

    private static final String MAKE = "select make_deferred(?)";

    private static final String ANALYZE = "select analyze_schema()";

    /// Somebody reads the tables just now, or the role may not do this: the load does without.
    private static final Set<String> KEPT = Set.of("55P03", "42501");

    private final AgroalDataSource database;

    DeferredSchema(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    /// Takes away what a first load is faster without, if nothing is held yet, the role may, and nobody reads the
    /// tables just now.
    ///
    /// @throws WriteFailure if the database fails
    public void beginFirstLoad() {
        try {
            execute(TAKE_AWAY);
        } catch (SQLException e) {
            if (!KEPT.contains(String.valueOf(e.getSQLState()))) {
                throw new WriteFailure(e);
            }
        }
    }

    /// Has names and synonyms be counted when everything else is complete, and not before.
    ///
    /// @throws WriteFailure if the database fails
    public void beginRebuild() {
        try {
            execute(COUNT_LATER);
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
        try {
            int count = 0;
            for (String name : missing) {
                count++;
                if (count == missing.size()) {
                    // Not after it: a run that ended between the two would leave nothing that makes another do this.
                    execute(ANALYZE);
                }
                listener.accept("making %s, %d of %d".formatted(name, count, missing.size()));
                make(name);
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private List<String> listMissing() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(LIST)) {
            List<String> names = new ArrayList<>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private void make(String name) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(MAKE)) {
            statement.setString(1, name);
            statement.execute();
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
