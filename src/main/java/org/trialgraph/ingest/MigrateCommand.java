package org.trialgraph.ingest;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Migrations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `migrate`
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        description = {
            "Bring the schema of the database up to this program, and grant the roles what they need.",
            "Several at a time wait for each other. Nothing is done that was done before."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the schema is that of this program, or a newer one", "3:the database failed"})
@Dependent
@Unremovable
public class MigrateCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// A field, since the command line is also parsed before there is anything to inject.
    @Inject
    Migrations migrations;

    @Override
    public Integer call() {
        try {
            var result = migrations.migrate();
            var out = command.commandLine().getOut();
            out.printf(
                    "%d migrations: the schema was at %s and is at %s%n",
                    result.migrationsExecuted,
                    version(result.initialSchemaVersion),
                    version(
                            result.targetSchemaVersion == null
                                    ? result.initialSchemaVersion
                                    : result.targetSchemaVersion));
            out.flush();
            return 0;
        } catch (FlywayException e) {
            var err = command.commandLine().getErr();
            err.println("not migrated. " + Printable.of(String.valueOf(e.getMessage())));
            err.flush();
            return ExitCode.DATABASE_FAILED;
        }
    }

    private static String version(@Nullable String version) {
        return version == null ? "none" : version;
    }
}
