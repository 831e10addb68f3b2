package org.trialgraph.health;

import io.quarkus.logging.Log;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/// How old the data are. All servers have the same, so nothing would be won by asking another: this is told beside
/// readiness, not in it.
@Wellness
@ApplicationScoped
class DataCheck implements HealthCheck {

    private final HealthRepository repository;
    private final DataAge age;
    private final Optional<Duration> most;

    DataCheck(HealthRepository repository, DataAge age, HealthConfig config) {
        this.repository = repository;
        this.age = age;
        this.most = config.maxDataAge();
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("data");
        try {
            var lastImport = repository.findLastImport();
            var lastSync = repository.findLastSync();
            var old = age.of(lastImport, lastSync);
            old.ifPresent(time -> response.withData("ageSeconds", time.toSeconds()));
            return response.withData("lastImport", text(lastImport))
                    .withData("lastSync", text(lastSync))
                    .status(isWell(old))
                    .build();
        } catch (RuntimeException e) {
            Log.debug("The database was asked in vain", e);
            return response.status(most.isEmpty()).build();
        }
    }

    private boolean isWell(Optional<Duration> old) {
        return most.isEmpty()
                || old.filter(time -> time.compareTo(most.get()) <= 0).isPresent();
    }

    private static String text(Optional<Instant> time) {
        return time.map(Instant::toString).orElse("never");
    }
}
