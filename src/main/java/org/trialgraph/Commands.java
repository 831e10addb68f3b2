package org.trialgraph;

import io.quarkus.runtime.Quarkus;
import org.trialgraph.generate.GenerateCommand;
import org.trialgraph.ingest.EmbedCommand;
import org.trialgraph.ingest.ImportCommand;
import org.trialgraph.ingest.MigrateCommand;
import org.trialgraph.ingest.RebuildCommand;
import org.trialgraph.ingest.RejectsCommand;
import org.trialgraph.ingest.sync.SyncCommand;
import picocli.CommandLine.Command;

/// The command line as a whole; without a command the program serves.
@Command(
        name = "trialgraph",
        mixinStandardHelpOptions = true,
        version = "TrialGraph 0.1.0",
        description = "Clinical trials in PostgreSQL, served as GraphQL.",
        subcommands = {
            Commands.Serve.class,
            MigrateCommand.class,
            ImportCommand.class,
            SyncCommand.class,
            RebuildCommand.class,
            EmbedCommand.class,
            RejectsCommand.class,
            GenerateCommand.class
        })
final class Commands implements Runnable {

    @Override
    public void run() {
        Quarkus.waitForExit();
    }

    @Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve GraphQL over HTTP (the default).")
    static final class Serve implements Runnable {
        @Override
        public void run() {
            Quarkus.waitForExit();
        }
    }
}
