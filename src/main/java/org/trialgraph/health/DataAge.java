package org.trialgraph.health;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// `trialgraph.data.age`: how long ago an import or a synchronisation last came to its end.
@ApplicationScoped
class DataAge {

    private final HealthRepository repository;
    private final MeterRegistry meters;
    private final Clock clock;

    DataAge(HealthRepository repository, MeterRegistry meters, Clock clock) {
        this.repository = repository;
        this.meters = meters;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        Gauge.builder("trialgraph.data.age", this, DataAge::seconds)
                .description("How long ago an import or a synchronisation last came to its end; NaN if none did")
                .baseUnit("seconds")
                .register(meters);
    }

    /// The age of the data at that end.
    ///
    /// @param lastImport of whatever process
    /// @param lastSync   of whatever process
    Optional<Duration> of(Optional<Instant> lastImport, Optional<Instant> lastSync) {
        return lastImport
                .filter(end -> lastSync.isEmpty() || end.isAfter(lastSync.get()))
                .or(() -> lastSync)
                .map(end -> Duration.between(end, clock.instant()));
    }

    private double seconds() {
        try {
            return of(repository.findLastImport(), repository.findLastSync())
                    .map(age -> age.toMillis() / 1e3)
                    .orElse(Double.NaN);
        } catch (RuntimeException e) {
            Log.debug("The database was asked in vain", e);
            return Double.NaN;
        }
    }
}
