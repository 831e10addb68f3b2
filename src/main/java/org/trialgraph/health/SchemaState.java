package org.trialgraph.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.trialgraph.ingest.merge.Migrations;

/// Whether the database has the schema that this program reads. Once it had, it has.
@ApplicationScoped
class SchemaState {

    private final HealthRepository repository;
    private final int needed;
    private volatile int found;

    SchemaState(HealthRepository repository, Migrations migrations) {
        this.repository = repository;
        this.needed = migrations.newest();
    }

    /// The number of the newest migration of this program.
    int needed() {
        return needed;
    }

    /// The number of the database's newest migration, as far as that matters.
    ///
    /// @throws org.trialgraph.protocol.snapshot.DatabaseUnavailable if there is no connection to be had
    int found() {
        if (found < needed) {
            found = repository.schema();
        }
        return found;
    }

    boolean isNewEnough() {
        return found() >= needed;
    }
}
