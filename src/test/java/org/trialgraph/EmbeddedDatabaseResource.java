package org.trialgraph;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.embedded.EmbeddedDatabase;

/// A throw-away PostgreSQL for every `@QuarkusTest`: one server for the whole run, registered as a service.
public final class EmbeddedDatabaseResource implements QuarkusTestResourceLifecycleManager {

    private @Nullable EmbeddedDatabase database;

    @Override
    public Map<String, String> start() {
        database = EmbeddedDatabase.throwAway(Path.of("target", "test-database"));
        return Map.of(
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.username",
                EmbeddedDatabase.USER);
    }

    @Override
    public void stop() {
        if (database != null) {
            database.close();
        }
    }
}
