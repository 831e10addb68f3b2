package org.trialgraph.ingest.sync;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.trialgraph.ingest.Import;
import org.trialgraph.ingest.IngestConfig;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.SilentListener;
import org.trialgraph.ingest.sync.registry.PatientRegistry;

/// Synchronises with a server of the test.
@ApplicationScoped
class SyncBench {

    static final int PAGE_SIZE = 4;

    private final SyncRepository repository;
    private final Import imports;
    private final IngestConfig limits;
    private final SyncMetrics metrics;
    private final IngestTables tables;
    private final ExecutorService threads;

    SyncBench(
            SyncRepository repository,
            Import imports,
            IngestConfig limits,
            SyncMetrics metrics,
            IngestTables tables,
            @VirtualThreads ExecutorService threads) {
        this.threads = threads;
        this.repository = repository;
        this.imports = imports;
        this.limits = limits;
        this.metrics = metrics;
        this.tables = tables;
    }

    void clear() {
        tables.clear();
        tables.query("truncate registry_sync");
    }

    Sync sync(PatientRegistry registry) {
        return sync(registry, PAGE_SIZE);
    }

    Sync sync(PatientRegistry registry, int pageSize) {
        return new Sync(registry.connector(limits), repository, config("off", pageSize), imports, metrics);
    }

    BackgroundSync background(PatientRegistry registry) {
        return background(registry, threads);
    }

    /// @param threads that runs are done on
    BackgroundSync background(PatientRegistry registry, ExecutorService threads) {
        return new BackgroundSync(sync(registry), config("off", PAGE_SIZE), Clock.systemUTC(), threads);
    }

    /// @param imports of another program
    BackgroundSync background(PatientRegistry registry, Import imports) {
        var settings = config("off", PAGE_SIZE);
        var sync = new Sync(registry.connector(limits), repository, settings, imports, metrics);
        return new BackgroundSync(sync, settings, Clock.systemUTC(), threads);
    }

    /// A run for everything that is new.
    SyncOutcome run(PatientRegistry registry) {
        return run(registry, new SyncRequest(null, "", 0));
    }

    SyncOutcome run(PatientRegistry registry, SyncRequest request) {
        return sync(registry).run(request, new SilentListener(), _ -> {});
    }

    /// The first column of the one row of a filter, or null as text.
    String state(String column) {
        return tables.query("select " + column + " from registry_sync where filter = ''").stream()
                .findFirst()
                .orElse("none");
    }

    static SyncConfig config(String schedule, int pageSize) {
        return new SyncConfig() {
            @Override
            public String schedule() {
                return schedule;
            }

            @Override
            public Optional<String> filter() {
                return Optional.empty();
            }

            @Override
            public int overlapDays() {
                return 2;
            }

            @Override
            public int pageSize() {
                return pageSize;
            }
        };
    }
}
