package org.trialgraph.ingest;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.WriteFailure;

/// The record of the imports themselves, and of what they rejected. A run that was broken off has no end.
@ApplicationScoped
public class ImportRunRepository {

    private static final String START = """
            insert into import_run (started_at, sources) values (?, ?) returning id
            """;

    private static final String UPDATE = """
            update import_run
            set finished_at = ?, read = ?, inserted = ?, updated = ?, unchanged = ?, outdated = ?, rejected = ?,
                withdrawn = ?
            where id = ?
            """;

    private static final String RECENT = """
            select read, inserted, updated, unchanged, outdated, rejected, withdrawn,
                   id, sources, started_at, finished_at
            from import_run order by id desc limit ?
            """;

    /// Whoever asks how far an import is sees it so often.
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AgroalDataSource database;
    private final RejectRepository rejects;
    private final Clock clock;
    private volatile Instant advancedAt = Instant.EPOCH;

    ImportRunRepository(@DataSource("ingest") AgroalDataSource database, RejectRepository rejects, Clock clock) {
        this.database = database;
        this.rejects = rejects;
        this.clock = clock;
    }

    /// Records that a run has begun.
    StartedRun start(List<String> sources) {
        var at = clock.instant();
        advancedAt = Instant.EPOCH;
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(START)) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            statement.setArray(2, connection.createArrayOf("text", sources.toArray()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return new StartedRun(rows.getLong("id"), at);
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Records how far a run has come, if that was not done just now.
    void advance(StartedRun run, ImportCounts counts) {
        var now = clock.instant();
        if (Duration.between(advancedAt, now).compareTo(PAUSE) >= 0) {
            advancedAt = now;
            update(run, null, counts);
        }
    }

    /// Records how far a run had come that ends before its end.
    void breakOff(StartedRun run, ImportCounts counts) {
        update(run, null, counts);
    }

    /// Records that a run has ended, and returns when. What it wrote is on disk then.
    Instant finish(StartedRun run, ImportCounts counts) {
        var at = clock.instant();
        update(run, at.atOffset(ZoneOffset.UTC), counts);
        return at;
    }

    /// Keeps rejected records.
    void keep(StartedRun run, List<RejectedRecord> rejected) {
        rejects.keep(run, rejected);
    }

    /// How far the run is that began last, or was when it ended; empty if there was none.
    Optional<ImportCounts> findLast() {
        return findRecent(1).stream().findFirst().map(RecordedRun::counts);
    }

    /// The runs that began last, the newest first.
    public List<RecordedRun> findRecent(int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(RECENT)) {
            statement.setInt(1, limit);
            List<RecordedRun> runs = new ArrayList<>();
            try (var row = statement.executeQuery()) {
                while (row.next()) {
                    var finishedAt = row.getObject("finished_at", OffsetDateTime.class);
                    runs.add(new RecordedRun(
                            row.getLong("id"),
                            List.of((String[]) row.getArray("sources").getArray()),
                            row.getObject("started_at", OffsetDateTime.class).toInstant(),
                            finishedAt == null ? null : finishedAt.toInstant(),
                            counts(row)));
                }
            }
            return runs;
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static ImportCounts counts(ResultSet row) throws SQLException {
        return new ImportCounts(
                row.getInt(1),
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7));
    }

    private void update(StartedRun run, @Nullable OffsetDateTime finished, ImportCounts counts) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(UPDATE)) {
            statement.setObject(1, finished);
            statement.setInt(2, counts.read());
            statement.setInt(3, counts.inserted());
            statement.setInt(4, counts.updated());
            statement.setInt(5, counts.unchanged());
            statement.setInt(6, counts.outdated());
            statement.setInt(7, counts.rejected());
            statement.setInt(8, counts.withdrawn());
            statement.setLong(9, run.id());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }
}
