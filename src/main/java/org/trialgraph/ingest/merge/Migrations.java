package org.trialgraph.ingest.merge;

import io.quarkus.flyway.FlywayDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.output.MigrateResult;
import org.flywaydb.core.api.resource.LoadableResource;

/// The schema that this program is made for, and the one that the database has.
@ApplicationScoped
public class Migrations {

    private static final String PREFIX = "V";
    private static final String SEPARATOR = "__";
    private static final String[] SUFFIXES = {".sql"};

    private final Flyway flyway;
    private volatile boolean done;

    Migrations(@FlywayDataSource("ingest") Flyway flyway) {
        this.flyway = flyway;
    }

    /// The number of this program's newest migration; no database is asked.
    public int newest() {
        return flyway.getConfiguration().getResourceProvider().getResources(PREFIX, SUFFIXES).stream()
                .map(LoadableResource::getFilename)
                .mapToInt(Migrations::version)
                .max()
                .orElseThrow(() -> new IllegalStateException("The program lacks its migrations"));
    }

    /// Brings the schema up to this program. Processes that do so at a time wait for each other.
    ///
    /// @throws FlywayException if the database cannot be reached, or refuses
    public MigrateResult migrate() {
        return flyway.migrate();
    }

    /// Lets work begin for which the schema is new enough; a newer one will do.
    ///
    /// @throws SchemaTooOld if it is not
    /// @throws WriteFailure if the database fails
    void require() {
        if (!done) {
            var missing = listMissing();
            if (!missing.isEmpty()) {
                throw new SchemaTooOld(missing);
            }
            done = true;
        }
    }

    private List<String> listMissing() {
        try {
            return Arrays.stream(flyway.info().pending())
                    .map(MigrationInfo::getVersion)
                    .filter(Objects::nonNull)
                    .map(MigrationVersion::getVersion)
                    .toList();
        } catch (FlywayException e) {
            throw new WriteFailure(new SQLException(e.getMessage(), e));
        }
    }

    private static int version(String file) {
        return Integer.parseInt(file.substring(file.lastIndexOf('/') + 1 + PREFIX.length(), file.indexOf(SEPARATOR)));
    }
}
