package org.trialgraph.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Whether the index of all trials is loaded.
@Readiness
@ApplicationScoped
class IndexCheck implements HealthCheck {

    private final WarmUp warmUp;

    IndexCheck(WarmUp warmUp) {
        this.warmUp = warmUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("index").status(warmUp.isDone()).build();
    }
}
