package org.trialgraph.health;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/// Whether the database can be read and has the schema that this program reads. The check of Quarkus would tell
/// everybody where the database is that it does not reach.
@Readiness
@ApplicationScoped
class DatabaseCheck implements HealthCheck {

    private final HealthRepository repository;
    private final SchemaState schema;

    DatabaseCheck(HealthRepository repository, SchemaState schema) {
        this.repository = repository;
        this.schema = schema;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("database");
        try {
            repository.reach();
            return response.withData("schema", schema.found())
                    .withData("needed", schema.needed())
                    .status(schema.isNewEnough())
                    .build();
        } catch (RuntimeException e) {
            Log.debug("The database was asked in vain", e);
            return response.down().build();
        }
    }
}
