package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.WriteFailure;

/// The record of the imports themselves. A run that was broken off has no end.
@ApplicationScoped
public class ImportRunRepository {

    private static final String START = """
            insert into import_run (started_at, sources) values (?, ?) returning id
            """;

    private static final String UPDATE = """
            update import_run
            set finished_at = ?, read = ?, inserted = ?, updated = ?, unchanged = ?, outdated = ?, rejected = ?
            where id = ?
            """;

    private final DataSource database;

    ImportRunRepository(DataSource database) {
        this.database = database;
    }

    /// Records that a run has begun, and returns its id.
    long start(Instant at, List<String> sources) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(START)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("text", sources.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong("id");
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Records how far a run has come.
    void advance(long id, ImportCounts counts) {
        update(id, null, counts);
    }

    void finish(long id, Instant at, ImportCounts counts) {
        update(id, at.atOffset(ZoneOffset.UTC), counts);
    }

    private void update(long id, @Nullable OffsetDateTime finished, ImportCounts counts) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UPDATE)) {
            statement.setObject(1, finished);
            statement.setInt(2, counts.read());
            statement.setInt(3, counts.inserted());
            statement.setInt(4, counts.updated());
            statement.setInt(5, counts.unchanged());
            statement.setInt(6, counts.outdated());
            statement.setInt(7, counts.rejected());
            statement.setLong(8, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }
}
