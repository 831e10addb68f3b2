package org.trialgraph.ingest;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `embed`
@Command(
        name = "embed",
        mixinStandardHelpOptions = true,
        description = {
            "Have a language model read the trials that it has not read as they stand, so that patients' notes find"
                    + " trials by meaning, too: after an import.",
            "It needs a program that was built with the profile 'dense'. Broken off, it can be begun again; an import"
                    + " may run beside it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every trial was read",
            "2:this program has no language model",
            "3:the database failed; what was written before stays"
        })
@Dependent
@Unremovable
public class EmbedCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// A field, since the command line is also parsed before there is anything to inject.
    @Inject
    Embedding embedding;

    @Override
    public Integer call() {
        if (!embedding.isPossible()) {
            var err = command.commandLine().getErr();
            err.println("This program has no language model: build it with -Pdense");
            err.flush();
            return ExitCode.UNREADABLE;
        }
        var progress = TerminalProgress.on(command.commandLine().getErr());
        return ExitCode.of(progress, () -> run(progress));
    }

    private int run(TerminalProgress progress) {
        progress.expect(embedding.count());
        var report = embedding.run(progress);
        progress.end();
        var out = command.commandLine().getOut();
        double seconds = report.elapsed().toMillis() / 1e3;
        out.printf(
                Locale.ROOT,
                "%,d trials read in %.1f s (%,d trials/s)%n",
                report.encoded(),
                seconds,
                Math.round(report.encoded() / Math.max(seconds, 1e-3)));
        out.flush();
        return 0;
    }
}
