package org.trialgraph.ingest;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `rebuild`
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Derive all tables anew from the stored documents, without the network: after an upgrade that says so, or"
                    + " when a table was lost.",
            "Readers see each trial as it was or as it comes out. Broken off, it can be begun again."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every trial was rebuilt",
            "1:at least one document could not be converted; its trial stays as it was",
            "3:the database failed; what was rebuilt before stays",
            "4:another import or rebuild is at work on the database",
            "143:told to end (SIGTERM): what went in stays, and the same command goes on there"
        })
@Dependent
@Unremovable
public class RebuildCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// A field, since the command line is also parsed before there is anything to inject.
    @Inject
    Rebuild rebuild;

    @Override
    public Integer call() {
        var progress = TerminalProgress.on(command.commandLine().getErr());
        return ExitCode.of(progress, () -> run(progress));
    }

    private int run(TerminalProgress progress) {
        progress.expect(rebuild.count());
        var report = rebuild.run(progress);
        progress.end();
        print(report);
        return report.rejected() == 0 ? 0 : ExitCode.REJECTED;
    }

    private void print(RebuildReport report) {
        var out = command.commandLine().getOut();
        double seconds = report.elapsed().toMillis() / 1e3;
        out.printf(
                Locale.ROOT,
                "%,d trials rebuilt in %.1f s (%,d trials/s)%n",
                report.rebuilt(),
                seconds,
                Math.round(report.rebuilt() / Math.max(seconds, 1e-3)));
        out.printf(Locale.ROOT, "  rejected  %,8d%n", report.rejected());
        out.flush();
    }
}
