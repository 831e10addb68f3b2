package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Finds the trials whose texts have no direction yet, or that of other texts or another model, and writes it.
@ApplicationScoped
public class VectorWriter {

    /// A model reads the first few hundred words.
    private static final String LACKING = """
            from trial
            cross join lateral (
                select left(concat_ws(E'\\n', trial.brief_title,
                    (select string_agg(name, ', ' order by position) from condition where condition.nct = trial.nct),
                    (select brief_summary from description where description.nct = trial.nct)), 8000) as text) as read
            left join trial_vector held on held.nct = trial.nct and held.model = ?
            where held.text_hash is distinct from md5(read.text)""";

    private static final String COUNT = "select count(*) " + LACKING;

    private static final String NEXT =
            "select trial.nct, read.text, md5(read.text) " + LACKING + " and trial.nct > ? order by trial.nct limit ?";

    private static final String WRITE = """
            insert into trial_vector (nct, model, text_hash, vector)
            select incoming.nct, ?, incoming.hash, incoming.vector
            from unnest(?::int[], ?::text[], ?::bytea[]) as incoming (nct, hash, vector)
            where exists (select from trial where trial.nct = incoming.nct)
            order by incoming.nct
            on conflict (nct) do update
            set model = excluded.model, text_hash = excluded.text_hash, vector = excluded.vector""";

    private final AgroalDataSource database;

    VectorWriter(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    /// How many trials lack the direction that a model gives them.
    ///
    /// @throws WriteFailure if the database fails
    public int count(String model) {
        return run(connection -> {
            try (var statement = connection.prepareStatement(COUNT)) {
                statement.setString(1, model);
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    /// The next trials that lack one.
    ///
    /// @param after number of the trial before the first; 0 to begin
    /// @throws WriteFailure if the database fails
    public List<TrialText> next(String model, int after, int limit) {
        return run(connection -> {
            List<TrialText> found = new ArrayList<>(limit);
            try (var statement = connection.prepareStatement(NEXT)) {
                statement.setString(1, model);
                statement.setInt(2, after);
                statement.setInt(3, limit);
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(new TrialText(rows.getInt(1), rows.getString(2), rows.getString(3)));
                    }
                }
            }
            return found;
        });
    }

    /// Writes the directions of trials, all or none.
    ///
    /// @param vectors one for each trial, in their order
    /// @throws WriteFailure if the database fails
    public void write(String model, List<TrialText> trials, List<byte[]> vectors) {
        run(connection -> {
            try (var statement = connection.prepareStatement(WRITE)) {
                statement.setString(1, model);
                statement.setArray(2, connection.createArrayOf("int4", column(trials, TrialText::nct)));
                statement.setArray(3, connection.createArrayOf("text", column(trials, TrialText::hash)));
                statement.setArray(4, connection.createArrayOf("bytea", vectors.toArray(byte[][]::new)));
                return statement.executeUpdate();
            }
        });
    }

    private <R> R run(Transaction.Work<R> work) {
        try {
            return Transaction.run(database, work);
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static Object[] column(List<TrialText> trials, Function<TrialText, Object> value) {
        return trials.stream().map(value).toArray();
    }
}
