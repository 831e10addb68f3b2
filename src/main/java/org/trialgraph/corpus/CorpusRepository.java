package org.trialgraph.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Reads what of the trials is indexed, and which of them changed.
@ApplicationScoped
class CorpusRepository {

    private static final String GENERATION = """
            select generation from corpus_generation""";

    private static final String STATE = """
            select generation, complete_from from corpus_generation""";

    private static final String CHANGED = """
            select nct from trial_change where generation > ? order by nct""";

    private static final String DOCUMENTS = """
            select trial.nct,
                   %s
            from trial
            where trial.nct %s
            order by trial.nct""";

    private static final int CHUNK = 1_000;

    private final Snapshots snapshots;
    private final DataSource database;
    private final CorpusConfig config;

    CorpusRepository(Snapshots snapshots, DataSource database, CorpusConfig config) {
        this.snapshots = snapshots;
        this.database = database;
        this.config = config;
    }

    /// The state that the tables are in.
    long generation() {
        return snapshots.read(session -> {
            return session.createNativeQuery(GENERATION, Long.class).getSingleResult();
        });
    }

    /// These trials with all their texts, by number; those that are not held are left out.
    Map<Integer, CorpusDocument> findAll(Collection<Integer> ncts) {
        return snapshots.read(session -> {
            Map<Integer, CorpusDocument> found = HashMap.newHashMap(ncts.size());
            session.createNativeQuery(documents(config.longTexts(), "= any (:ncts)"), Object[].class)
                    .setParameter("ncts", ncts.toArray(Integer[]::new))
                    .list()
                    .forEach(row -> found.put((Integer) row[0], document(row)));
            return found;
        });
    }

    /// Reads what changed after a generation, or everything if that is no longer told, all as of one moment.
    ///
    /// @param since a generation, -1 for everything
    /// @param sink  takes the documents in ascending order
    CorpusChanges read(long since, Consumer<CorpusDocument> sink) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // a transaction, which sees one state of the tables
            try {
                return read(connection, since, sink);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The trials could not be indexed", e);
        }
    }

    private CorpusChanges read(Connection connection, long since, Consumer<CorpusDocument> sink) throws SQLException {
        long generation;
        boolean everything;
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(STATE)) {
            row.next();
            generation = row.getLong(1);
            everything = since < row.getLong(2);
        }
        if (everything) {
            readAll(connection, sink);
            return new CorpusChanges(generation, true, Set.of());
        }
        var changed = changed(connection, since);
        readThese(connection, changed, sink);
        return new CorpusChanges(generation, false, Set.copyOf(changed));
    }

    private static List<Integer> changed(Connection connection, long since) throws SQLException {
        try (var statement = connection.prepareStatement(CHANGED)) {
            statement.setLong(1, since);
            statement.setFetchSize(CHUNK);
            try (var rows = statement.executeQuery()) {
                List<Integer> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(rows.getInt(1));
                }
                return found;
            }
        }
    }

    private void readAll(Connection connection, Consumer<CorpusDocument> sink) throws SQLException {
        var sql = documents(config.longTexts(), "> ?") + " limit " + CHUNK;
        try (var statement = connection.prepareStatement(sql)) {
            var last = 0;
            while (last >= 0) {
                statement.setInt(1, last);
                last = readRows(statement, sink);
            }
        }
    }

    private void readThese(Connection connection, List<Integer> ncts, Consumer<CorpusDocument> sink)
            throws SQLException {
        try (var statement = connection.prepareStatement(documents(config.longTexts(), "= any (?)"))) {
            for (int from = 0; from < ncts.size(); from += CHUNK) {
                var some = ncts.subList(from, Math.min(from + CHUNK, ncts.size()));
                statement.setArray(1, connection.createArrayOf("int4", some.toArray()));
                readRows(statement, sink);
            }
        }
    }

    /// @return number of the last trial; negative if there was none
    private static int readRows(PreparedStatement statement, Consumer<CorpusDocument> sink) throws SQLException {
        int last = -1;
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                var document = document(rows);
                last = document.nct();
                sink.accept(document);
            }
        }
        return last;
    }

    private static CorpusDocument document(ResultSet row) throws SQLException {
        List<String[]> columns = new ArrayList<>();
        for (int column = 1; column <= CorpusColumn.COUNT; column++) {
            columns.add((String[]) row.getArray(column + 1).getArray());
        }
        return CorpusRow.document(row.getInt(1), columns);
    }

    private static CorpusDocument document(Object[] row) {
        return CorpusRow.document(
                (Integer) row[0],
                Arrays.stream(row).skip(1).map(String[].class::cast).toList());
    }

    private static String documents(boolean withLongTexts, String which) {
        return DOCUMENTS.formatted(withLongTexts ? CorpusColumn.ALL : CorpusColumn.SHORT, which);
    }
}
