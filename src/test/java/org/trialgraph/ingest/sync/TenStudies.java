package org.trialgraph.ingest.sync;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.trialgraph.ingest.IngestTables;
import org.trialgraph.ingest.sync.registry.PatientRegistry;

/// A registry of ten studies, updated on ten days in a row, and an empty database.
class TenStudies {

    @Inject
    SyncBench bench;

    @Inject
    IngestTables tables;

    final RegistryServer server = new RegistryServer();
    final PatientRegistry registry = PatientRegistry.at(server.url());

    @BeforeEach
    void tenStudies() {
        bench.clear();
        for (int i = 1; i <= 10; i++) {
            server.add(i, "2025-12-%02d".formatted(i));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }
}
