package org.trialgraph.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.trialgraph.protocol.snapshot.Snapshots;

/// Asks the database that is read, as the service does.
@ApplicationScoped
class HealthRepository {

    private static final String REACH = "select 1";

    private static final String HAS_HISTORY = """
            select to_regclass('flyway_schema_history') is not null""";

    private static final String SCHEMA = """
            select coalesce(max(version::int), 0) from flyway_schema_history where success and version is not null""";

    private static final String LAST_IMPORT = """
            select max(finished_at) from import_run""";

    private static final String LAST_SYNC = """
            select max(last_success_at) from registry_sync""";

    private final Snapshots snapshots;

    HealthRepository(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /// @throws org.trialgraph.protocol.snapshot.DatabaseUnavailable if there is no connection to be had, or it is dead
    void reach() {
        snapshots.read(
                session -> session.createNativeQuery(REACH, Integer.class).getSingleResult());
    }

    /// The number of the newest migration; 0 if there was none.
    int schema() {
        boolean migrated = snapshots.read(
                session -> session.createNativeQuery(HAS_HISTORY, Boolean.class).getSingleResult());
        return migrated
                ? snapshots.read(session ->
                        session.createNativeQuery(SCHEMA, Integer.class).getSingleResult())
                : 0;
    }

    /// When an import last came to its end, of whatever process.
    Optional<Instant> findLastImport() {
        return findTime(LAST_IMPORT);
    }

    /// When a synchronisation last came to its end, of whatever process.
    Optional<Instant> findLastSync() {
        return findTime(LAST_SYNC);
    }

    private Optional<Instant> findTime(String sql) {
        return Optional.ofNullable(snapshots.read(
                session -> session.createNativeQuery(sql, Instant.class).getSingleResultOrNull()));
    }
}
