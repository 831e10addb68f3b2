package org.trialgraph.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/// Whether this process has started: it was tried to get ready. A database that cannot be reached is no reason to end
/// the process and start another, so it does not matter here.
@Startup
@ApplicationScoped
class StartedCheck implements HealthCheck {

    private final WarmUp warmUp;

    StartedCheck(WarmUp warmUp) {
        this.warmUp = warmUp;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started").status(warmUp.isTried()).build();
    }
}
