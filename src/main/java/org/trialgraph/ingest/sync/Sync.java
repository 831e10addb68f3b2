package org.trialgraph.ingest.sync;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;
import org.trialgraph.ingest.Import;
import org.trialgraph.ingest.ImportListener;
import org.trialgraph.ingest.ImportReport;
import org.trialgraph.ingest.WriterBusy;
import org.trialgraph.ingest.merge.WriteFailure;
import org.trialgraph.ingest.sync.registry.Registry;
import org.trialgraph.ingest.sync.registry.RegistryConnector;
import org.trialgraph.ingest.sync.registry.RegistryFault;

/// Brings the database up to the live registry.
@ApplicationScoped
public class Sync {

    private final RegistryConnector connector;
    private final SyncRepository repository;
    private final SyncConfig config;
    private final Import imports;
    private final SyncMetrics metrics;

    Sync(
            RegistryConnector connector,
            SyncRepository repository,
            SyncConfig config,
            Import imports,
            SyncMetrics metrics) {
        this.connector = connector;
        this.repository = repository;
        this.config = config;
        this.imports = imports;
        this.metrics = metrics;
    }

    /// Takes in what was updated since the last time, or everything the first time.
    ///
    /// @param expected hears how many records will come, as soon as that is known
    /// @throws RegistryFault if the registry fails before there is anything to take in
    /// @throws WriterBusy    if an import, a rebuild or another run is under way
    /// @throws WriteFailure  if the database fails; the next run goes on there
    public SyncOutcome run(SyncRequest request, ImportListener listener, IntConsumer expected) {
        try {
            return attempt(request, new SyncWatch(listener, expected));
        } catch (RegistryFault | WriteFailure e) {
            metrics.failed();
            throw e;
        }
    }

    private SyncOutcome attempt(SyncRequest request, SyncWatch watch) {
        requireSettings();
        try (var registry = connector.open()) {
            var state = repository.find(request.filter());
            var dataTimestamp = registry.dataTimestamp();
            if (request.since() == null && dataTimestamp.equals(state.watermark())) {
                repository.confirm(request.filter());
                return new SyncOutcome.UpToDate(dataTimestamp);
            }
            var plan = SyncPlan.of(request, state, config.overlapDays(), dataTimestamp);
            return run(plan, registry, watch);
        }
    }

    private SyncOutcome run(SyncPlan plan, Registry registry, SyncWatch watch) {
        if (plan.resumes()) {
            var counts = plan.start().counts();
            Log.infof("Going on behind page %d, %d records, of an earlier run", counts.pages(), counts.records());
        }
        var feed = new PageFeed(plan, registry, repository, watch, config.pageSize());
        var source = "the live registry: " + plan.query().description();
        var report = imports.from(List.of(source), watch, feed);
        metrics.read(report);
        return outcome(plan, feed, report);
    }

    private SyncOutcome outcome(SyncPlan plan, PageFeed feed, ImportReport report) {
        var fault = feed.fault();
        if (fault != null) {
            metrics.failed();
            return new SyncOutcome.BrokenOff(report, feed.position().counts().pages(), fault);
        }
        var atEnd = feed.dataAtEnd();
        if (atEnd == null) {
            return new SyncOutcome.Limited(report);
        }
        var atStart = feed.position().dataTimestamp();
        var watermark = plan.movesWatermark() ? earlier(atStart, atEnd) : null;
        repository.complete(plan.request().filter(), watermark);
        return new SyncOutcome.Complete(report, watermark, atEnd.equals(atStart) ? null : atEnd);
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private void requireSettings() {
        if (config.overlapDays() < 0 || config.overlapDays() > 60) {
            throw new RegistryFault("trialgraph.sync.overlap-days has to be from 0 to 60");
        }
        if (config.pageSize() < 1 || config.pageSize() > 1_000) {
            throw new RegistryFault("trialgraph.sync.page-size has to be from 1 to 1000");
        }
    }
}
