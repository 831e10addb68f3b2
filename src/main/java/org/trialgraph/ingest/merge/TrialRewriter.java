package org.trialgraph.ingest.merge;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trialgraph.trial.version.StoredDocument;

/// Derives the tables anew from the documents that are kept, a batch of trials at a time. A batch is one
/// transaction: a reader sees its trials as they were or as they come out.
@ApplicationScoped
public class TrialRewriter {

    /// The version that a trial was derived from, or the newest one where none was.
    private static final String NEXT = """
            select distinct on (version.nct)
                   version.nct, version.document, coalesce(trial.imported_at, version.imported_at) as imported_at
            from trial_version version
            left join trial on trial.nct = version.nct
            where version.nct > ?
            order by version.nct,
                     (version.document_hash = trial.document_hash) desc nulls last,
                     version.last_update_posted desc,
                     version.registry_day desc,
                     version.imported_at desc
            limit ?
            """;

    /// Rows that the driver holds, compressed.
    private static final int AT_ONCE = 20;

    private static final String COUNT = """
            select count(distinct nct) from trial_version
            """;

    private final AgroalDataSource database;

    /// How much is written at once.
    ///
    /// @param studies    at most
    /// @param characters of their documents, after which no further one is taken
    public record Batch(int studies, long characters) {}

    TrialRewriter(@DataSource("ingest") AgroalDataSource database) {
        this.database = database;
    }

    /// How many trials there are to write.
    public int count() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(COUNT)) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Writes the trials that follow on one. Those that cannot be converted stay as they are.
    ///
    /// @param after   number of the trial before the first to write; 0 to begin
    /// @param batch   how many
    /// @param convert makes rows of a document; empty if it cannot
    /// @return number of the last trial that was looked at; empty if none was left
    /// @throws WriteFailure if the database fails; batches written before stay
    public Optional<Integer> rewriteNext(int after, Batch batch, Function<StoredStudy, Optional<TrialRows>> convert) {
        try {
            return Transaction.run(database, connection -> rewrite(connection, after, batch, convert));
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static Optional<Integer> rewrite(
            Connection connection, int after, Batch batch, Function<StoredStudy, Optional<TrialRows>> convert)
            throws SQLException {
        var writing = new BatchTransaction(connection);
        writing.takeTurn();
        var studies = next(connection, after, batch);
        var trials = studies.stream()
                .map(convert)
                .flatMap(Optional::stream)
                .map(TrialCopy::of)
                .toList();
        var all = new RowChanges();
        trials.forEach(trial -> all.addChanged(trial, Optional.empty()));
        writing.write(trials, all);
        return studies.isEmpty()
                ? Optional.empty()
                : Optional.of(studies.getLast().nct());
    }

    private static List<StoredStudy> next(Connection connection, int after, Batch batch) throws SQLException {
        List<StoredStudy> studies = new ArrayList<>();
        try (var statement = connection.prepareStatement(NEXT)) {
            statement.setFetchSize(AT_ONCE);
            statement.setInt(1, after);
            statement.setInt(2, batch.studies());
            try (var rows = statement.executeQuery()) {
                long characters = 0;
                while (characters < batch.characters() && rows.next()) {
                    var study = new StoredStudy(
                            rows.getInt("nct"),
                            StoredDocument.expand(rows.getBytes("document")),
                            rows.getObject("imported_at", OffsetDateTime.class).toInstant());
                    characters += study.json().length();
                    studies.add(study);
                }
            }
        }
        return studies;
    }
}
