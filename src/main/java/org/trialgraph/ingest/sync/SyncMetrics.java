package org.trialgraph.ingest.sync;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import org.trialgraph.ingest.ImportReport;

/// `trialgraph.sync.*`: what this process has taken in from the live registry, and when any last was up to date.
@ApplicationScoped
class SyncMetrics {

    private final MeterRegistry meters;
    private final SyncRepository repository;
    private final Counter records;
    private final Counter failures;

    SyncMetrics(MeterRegistry meters, SyncRepository repository) {
        this.meters = meters;
        this.repository = repository;
        this.records = Counter.builder("trialgraph.sync.records")
                .description("Records read from the live registry")
                .register(meters);
        this.failures = Counter.builder("trialgraph.sync.failures")
                .description("Synchronisations that the registry or the database ended")
                .register(meters);
    }

    /// The time of the last success is in the database, since another process may have had it.
    void onStart(@Observes StartupEvent event) {
        Gauge.builder("trialgraph.sync.last.success", repository, SyncMetrics::lastSuccess)
                .description("When the last synchronisation came to its end, in seconds since 1970; 0 if none did")
                .baseUnit("seconds")
                .register(meters);
    }

    void read(ImportReport report) {
        records.increment(report.counts().read());
    }

    void failed() {
        failures.increment();
    }

    private static double lastSuccess(SyncRepository repository) {
        return repository.findLastSuccess().map(Instant::getEpochSecond).orElse(0L);
    }
}
