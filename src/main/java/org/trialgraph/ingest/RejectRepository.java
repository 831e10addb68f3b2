package org.trialgraph.ingest;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Transaction;
import org.trialgraph.ingest.merge.WriteFailure;

/// The records that could not be taken in, each content once.
@ApplicationScoped
public class RejectRepository {

    /// What is rejected again stays one reject.
    private static final String KEEP = """
            insert into import_reject (content_key, run_id, rejected_at, nct_id, source, path, reason, document)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (content_key) do update
            set run_id = excluded.run_id, rejected_at = excluded.rejected_at, source = excluded.source,
                path = excluded.path, reason = excluded.reason
            """;

    private static final String LIST = """
            select id, rejected_at, nct_id, source, path, reason, document
            from import_reject where id > ? order by id limit ?
            """;

    private static final String FIND = """
            select id, rejected_at, nct_id, source, path, reason, document from import_reject where id = ?
            """;

    private static final String NEWEST = "select coalesce(max(id), 0) from import_reject";

    private static final String FORGET = """
            delete from import_reject where id <= ? and run_id <> ? and document is not null
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    RejectRepository(@DataSource("ingest") AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Rejects in the order of their numbers.
    ///
    /// @param after number of the one before the first
    /// @param limit how many at most
    List<KeptReject> list(long after, int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LIST)) {
            statement.setLong(1, after);
            statement.setInt(2, limit);
            List<KeptReject> found = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reject(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    Optional<KeptReject> find(long id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setLong(1, id);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reject(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// The highest number; 0 where there is none.
    long newest() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(NEWEST)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Forgets what a run has replayed and not rejected again.
    ///
    /// @param upTo number of the last one that was replayed
    /// @return how many those were
    int forgetReplayed(long upTo, long run) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FORGET)) {
            statement.setLong(1, upTo);
            statement.setLong(2, run);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// Keeps rejected records, all of them or none.
    void keep(StartedRun run, List<RejectedRecord> rejects) {
        if (rejects.isEmpty()) {
            return;
        }
        try {
            Transaction.run(database, connection -> keep(connection, run, rejects));
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// @return how many
    private int keep(Connection connection, StartedRun run, List<RejectedRecord> rejects) throws SQLException {
        try (var statement = connection.prepareStatement(KEEP)) {
            for (RejectedRecord rejected : rejects) {
                var reject = rejected.reject();
                var document = rejected.document();
                statement.setString(1, rejected.key());
                statement.setLong(2, run.id());
                statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
                statement.setString(4, storable(reject.id()));
                statement.setString(5, storable(reject.source()));
                statement.setString(6, storable(reject.path()));
                statement.setString(7, storable(reject.reason()));
                statement.setBytes(8, document == null ? null : document.get());
                statement.executeUpdate();
            }
        }
        return rejects.size();
    }

    /// The names of members and files may hold what no text of the database can.
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : Printable.of(text);
    }

    private static KeptReject reject(ResultSet row) throws SQLException {
        return new KeptReject(
                row.getLong("id"),
                row.getObject("rejected_at", OffsetDateTime.class).toInstant(),
                new Reject(
                        row.getString("nct_id"),
                        row.getString("source"),
                        row.getString("path"),
                        row.getString("reason")),
                Optional.ofNullable(row.getBytes("document")));
    }
}
