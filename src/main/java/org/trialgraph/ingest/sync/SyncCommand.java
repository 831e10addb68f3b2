package org.trialgraph.ingest.sync;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ExitCode;
import org.trialgraph.ingest.Printable;
import org.trialgraph.ingest.Summary;
import org.trialgraph.ingest.TerminalProgress;
import org.trialgraph.ingest.sync.registry.RegistryFault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `sync`
@Command(
        name = "sync",
        mixinStandardHelpOptions = true,
        description = {
            "Take in what the live registry updated since the last time; the first time, everything.",
            "A run that was broken off is taken up where it was."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything went in, or there is nothing new",
            "1:at least one record was rejected",
            "2:the command line is wrong",
            "3:the database failed; what was written before stays",
            "4:another import or rebuild is at work on the database",
            "5:the registry cannot be reached or answers wrongly; what came before is in",
            "143:told to end (SIGTERM): what went in stays, and the same command goes on there"
        })
@Dependent
@Unremovable
public class SyncCommand implements Callable<Integer> {

    private static final int REGISTRY_FAILED = 5;

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "First day of updates, like 2026-01-31, instead of where the last run ended.")
    @Nullable
    LocalDate since;

    @Option(
            names = "--filter",
            paramLabel = "EXPRESSION",
            description = "Only studies that match, in the registry's query language. Each filter is followed on its"
                    + " own. Default: trialgraph.sync.filter.")
    @Nullable
    String filter;

    @Option(names = "--limit", paramLabel = "N", description = "End after so many records.")
    @Nullable
    Integer limit;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// Fields, since the command line is also parsed before there is anything to inject.
    @Inject
    Sync sync;

    @Inject
    SyncConfig config;

    @Override
    public Integer call() {
        var request = request();
        var progress = TerminalProgress.on(command.commandLine().getErr());
        return ExitCode.of(progress, () -> run(request, progress));
    }

    private int run(SyncRequest request, TerminalProgress progress) {
        try {
            var outcome = sync.run(request, progress, progress::expect);
            progress.end();
            return print(outcome);
        } catch (RegistryFault e) {
            progress.end();
            say(String.valueOf(e.getMessage()));
            return REGISTRY_FAILED;
        }
    }

    private SyncRequest request() {
        if (limit != null && limit < 1) {
            throw new ParameterException(command.commandLine(), "--limit has to be 1 or more");
        }
        try {
            var chosen = filter == null ? config.chosenFilter() : filter;
            return new SyncRequest(since, chosen, limit == null ? 0 : limit);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }

    private int print(SyncOutcome outcome) {
        var out = command.commandLine().getOut();
        if (outcome instanceof SyncOutcome.Run run) {
            new Summary(run.report()).print(out);
        }
        if (outcome instanceof SyncOutcome.BrokenOff) {
            say(SyncReport.text(outcome));
            return REGISTRY_FAILED;
        }
        out.println(SyncReport.text(outcome));
        out.flush();
        return outcome instanceof SyncOutcome.Run run ? run.report().exitCode() : 0;
    }

    private void say(String line) {
        var err = command.commandLine().getErr();
        err.println(Printable.of(line));
        err.flush();
    }
}
