package org.trialgraph;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import org.eclipse.microprofile.config.ConfigProvider;
import org.trialgraph.embedded.EmbeddedDatabase;
import picocli.CommandLine;

/// The program: reads the command line, sees to a database, and starts the application for the command.
@QuarkusMain
public final class TrialGraph implements QuarkusApplication {

    private static final String JDBC_URL = "quarkus.datasource.jdbc.url";

    public static void main(String... args) {
        var commands = new CommandLine(new Commands());
        CommandLine.ParseResult parsed;
        try {
            parsed = commands.parseArgs(args);
        } catch (CommandLine.ParameterException wrong) {
            commands.getParameterExceptionHandler();
            System.exit(commands.execute(args));
            return;
        }
        if (parsed.isUsageHelpRequested() || isHelpRequested(parsed) || parsed.isVersionHelpRequested()) {
            System.exit(commands.execute(args));
        }
        if (parsed.hasSubcommand()
                && !"serve".equals(parsed.subcommand().commandSpec().name())) {
            System.setProperty("quarkus.http.host-enabled", "false");
        }
        provideDatabase();
        Quarkus.run(TrialGraph.class, args);
    }

    @Override
    public int run(String... args) {
        return new CommandLine(new Commands(), new BeanFactory()).execute(args);
    }

    private static boolean isHelpRequested(CommandLine.ParseResult parsed) {
        return parsed.hasSubcommand() && parsed.subcommand().isUsageHelpRequested();
    }

    /// Without a server's address the embedded database serves, where its binaries are at hand.
    private static void provideDatabase() {
        var config = ConfigProvider.getConfig();
        if (config.getOptionalValue(JDBC_URL, String.class).isPresent()) {
            return;
        }
        if (!EmbeddedDatabase.available()) {
            throw new IllegalStateException("No database: set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server");
        }
        var directory = config.getOptionalValue("trialgraph.embedded.directory", String.class)
                .orElse(".trialgraph");
        var database = EmbeddedDatabase.at(Path.of(directory));
        System.setProperty(JDBC_URL, database.jdbcUrl());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
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
