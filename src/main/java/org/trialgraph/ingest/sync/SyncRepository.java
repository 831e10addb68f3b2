package org.trialgraph.ingest.sync;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.WriteFailure;
import org.trialgraph.ingest.sync.PagePosition.PageCounts;

/// Remembers how far the registry is followed.
@ApplicationScoped
public class SyncRepository {

    private static final String FIND = """
            select watermark, query, page_token, pages, records, total, data_timestamp
            from registry_sync where filter = ?
            """;

    private static final String SAVE = """
            insert into registry_sync (filter, query, page_token, data_timestamp, pages, records, total)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint registry_sync_pk do update
            set query = excluded.query, page_token = excluded.page_token, data_timestamp = excluded.data_timestamp,
                pages = excluded.pages, records = excluded.records, total = excluded.total
            """;

    private static final String COMPLETE = """
            insert into registry_sync (filter, watermark, last_success_at) values (?, ?, ?)
            on conflict on constraint registry_sync_pk do update
            set watermark = coalesce(excluded.watermark, registry_sync.watermark),
                last_success_at = excluded.last_success_at,
                query = null, page_token = null, data_timestamp = null, pages = 0, records = 0, total = 0
            """;

    private static final String CONFIRM = """
            update registry_sync set last_success_at = ? where filter = ?
            """;

    private static final String LAST_SUCCESS = """
            select max(last_success_at) as last_success_at from registry_sync
            """;

    private final AgroalDataSource database;
    private final Clock clock;

    SyncRepository(@DataSource("ingest") AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What earlier runs with a filter left.
    SyncState find(String filter) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, filter);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? new SyncState(instant(rows, "watermark"), position(rows)) : SyncState.NOTHING;
            }
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    /// The time of the registry's data that are all here, for a filter; empty if no run came to its end.
    public Optional<Instant> findWatermark(String filter) {
        return Optional.ofNullable(find(filter).watermark());
    }

    /// Where to go on if this run is broken off. A position without a token is none to go on from.
    void save(String filter, PagePosition position) {
        if (position.token() == null) {
            return;
        }
        update(SAVE, statement -> {
            statement.setString(1, filter);
            statement.setString(2, position.query());
            statement.setString(3, position.token());
            statement.setObject(4, position.dataTimestamp().atOffset(ZoneOffset.UTC));
            statement.setInt(5, position.counts().pages());
            statement.setInt(6, position.counts().records());
            statement.setInt(7, position.counts().total());
        });
    }

    /// A run came to its end.
    ///
    /// @param watermark the new one; null to keep what there is
    void complete(String filter, @Nullable Instant watermark) {
        update(COMPLETE, statement -> {
            statement.setString(1, filter);
            statement.setObject(2, watermark == null ? null : watermark.atOffset(ZoneOffset.UTC));
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
        });
    }

    /// A run found that there is nothing new.
    void confirm(String filter) {
        update(CONFIRM, statement -> {
            statement.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            statement.setString(2, filter);
        });
    }

    /// When a run last came to its end.
    public Optional<Instant> findLastSuccess() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LAST_SUCCESS);
                var rows = statement.executeQuery()) {
            rows.next();
            return Optional.ofNullable(instant(rows, "last_success_at"));
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private static @Nullable PagePosition position(ResultSet rows) throws SQLException {
        var query = rows.getString("query");
        var dataTimestamp = instant(rows, "data_timestamp");
        if (query == null || dataTimestamp == null) {
            return null;
        }
        var counts = new PageCounts(rows.getInt("pages"), rows.getInt("records"), rows.getInt("total"));
        return new PagePosition(query, rows.getString("page_token"), counts, dataTimestamp);
    }

    private static @Nullable Instant instant(ResultSet rows, String column) throws SQLException {
        var time = rows.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private void update(String sql, Binder binder) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binder.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new WriteFailure(e);
        }
    }

    private interface Binder {
        void bind(PreparedStatement statement) throws SQLException;
    }
}
