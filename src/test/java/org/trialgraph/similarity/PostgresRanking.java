package org.trialgraph.similarity;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.trialgraph.similarity.rank.RankedTrial;

/// PostgreSQL's own text search as it comes: English, four weights, any of a trial's words.
final class PostgresRanking implements IntFunction<List<RankedTrial>>, AutoCloseable {

    private static final String INDEX = """
            create table benchmark_text as
            select nct,
                   setweight(to_tsvector('english', coalesce(array_to_string(array(
                       select name || ' ' || array_to_string(other_names, ' ') from intervention i
                       where i.nct = trial.nct), ' '), '')), 'A')
                   || setweight(to_tsvector('english', coalesce(brief_title, '')), 'B')
                   || setweight(to_tsvector('english', array_to_string(array(
                       select name from condition c where c.nct = trial.nct), ' ')), 'B')
                   || setweight(to_tsvector('english', array_to_string(keywords, ' ')), 'C')
                   || setweight(to_tsvector('english', array_to_string(array(
                       select label from arm a where a.nct = trial.nct), ' ')), 'D') as words
            from trial""";

    private static final String BEST = """
            with asked as (
                select (select string_agg(quote_literal(word), ' | ') from unnest(tsvector_to_array(words)) as w (word))
                       ::tsquery as query
                from benchmark_text where nct = ?)
            select nct, %s(words, query) as rank
            from benchmark_text, asked
            where words @@ query and nct <> ?
            order by rank desc, nct
            limit 50""";

    private final DataSource database;
    private final String function;

    /// @param function `ts_rank` or `ts_rank_cd`
    PostgresRanking(DataSource database, String function) throws SQLException {
        this.database = database;
        this.function = function;
        execute("drop table if exists benchmark_text");
        execute(INDEX);
        execute("create index benchmark_text_words on benchmark_text using gin (words)");
    }

    @Override
    public List<RankedTrial> apply(int nct) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BEST.formatted(function))) {
            statement.setInt(1, nct);
            statement.setInt(2, nct);
            List<RankedTrial> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new RankedTrial(rows.getInt(1), rows.getDouble(2)));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        execute("drop table benchmark_text");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
