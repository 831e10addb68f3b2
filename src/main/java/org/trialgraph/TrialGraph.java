package org.trialgraph;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.trialgraph.embedded.EmbeddedDatabase;
import org.trialgraph.generate.GenerateCommand;
import picocli.CommandLine;

/// The program: reads the command line, sees to a database, and starts the application for the command.
@QuarkusMain
public final class TrialGraph implements QuarkusApplication {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    private static final String MIGRATES_AT_START = "trialgraph.database.migrate-at-start";
    private static final String DRAIN = "quarkus.shutdown.delay";

    private static final String SERVE = "serve";
    private static final String MIGRATE = "migrate";

    /// Exit code when the program cannot begin: no database.
    private static final int CANNOT_START = 2;

    public static void main(String... args) {
        var commands = new CommandLine(new Commands());
        if (needsNoApplication(commands, args)) {
            System.exit(commands.execute(args));
        }
        prepare(args.length == 0 ? SERVE : args[0]);
        try {
            provideDatabase();
        } catch (IllegalStateException | UncheckedIOException e) {
            commands.getErr().println(e.getMessage());
            System.exit(CANNOT_START);
        }
        Quarkus.run(TrialGraph.class, args);
    }

    @Override
    public int run(String... args) {
        return new CommandLine(new Commands(), new BeanFactory()).execute(args);
    }

    /// Settings that follow from the command.
    private static void prepare(String command) {
        if (!SERVE.equals(command)) {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.scheduler.enabled", "false");
            System.setProperty("quarkus.log.console.level", "WARN");
            System.setProperty(DRAIN, "0s");
        }
        if ("true".equals(setting("trialgraph.tracing.enabled").orElse("false").strip())) {
            System.setProperty("quarkus.otel.sdk.disabled", "false");
        }
        if (MIGRATE.equals(command)) {
            System.setProperty(MIGRATES_AT_START, "false");
        }
        if ("false".equals(setting(MIGRATES_AT_START).orElse("true").strip())) {
            // The schema may be an older one, or nowhere yet, and the database too: whoever needs them looks.
            System.setProperty("quarkus.hibernate-orm.schema-management.strategy", "none");
            System.setProperty("quarkus.hibernate-orm.database.start-offline", "true");
        }
    }

    /// Help, the version, words that are no command, and making an invented registry.
    private static boolean needsNoApplication(CommandLine commands, String... args) {
        try {
            for (var parsed = commands.parseArgs(args); parsed != null; parsed = parsed.subcommand()) {
                if (parsed.isUsageHelpRequested()
                        || parsed.isVersionHelpRequested()
                        || parsed.commandSpec().userObject() instanceof GenerateCommand) {
                    return true;
                }
            }
            return false;
        } catch (CommandLine.ParameterException wrong) {
            return true;
        }
    }

    /// Without a server's address the embedded database serves, where its binaries are at hand.
    private static void provideDatabase() {
        if (setting(JDBC_URL).isPresent()) {
            return;
        }
        if (!EmbeddedDatabase.available()) {
            throw new IllegalStateException("No database: set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server, with"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD");
        }
        var directory = setting("trialgraph.embedded.directory").orElse(".trialgraph");
        var database = EmbeddedDatabase.at(Path.of(directory));
        // It ends with this process, at once.
        System.setProperty(DRAIN, "0s");
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
    }

    /// A setting before the application starts. A native executable then still has the configuration, and the
    /// environment in it, of its build.
    private static Optional<String> setting(String name) {
        var inEnvironment = name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(System.getenv(inEnvironment)))
                .or(() -> ConfigProvider.getConfig().getOptionalValue(name, String.class));
    }

    /// Commands are beans, so that they get what they need by injection.
    private static final class BeanFactory implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            var bean = Arc.container().instance(type);
            return bean.isAvailable()
                    ? bean.get()
                    : CommandLine.defaultFactory().create(type);
        }
    }
}
