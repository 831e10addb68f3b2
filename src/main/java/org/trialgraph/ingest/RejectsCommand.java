package org.trialgraph.ingest;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.version.StoredDocument;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rejects`
@Command(
        name = "rejects",
        mixinStandardHelpOptions = true,
        description = {
            "List the records that could not be taken in: number, time, id, where each stood, path of the fault, reason.",
            "Each content is listed once, however often it came."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:listed, or replayed without another reject",
            "1:at least one record was rejected again",
            "2:there is no such reject, or no document of it",
            "3:the database failed; what was written before stays",
            "4:another import or rebuild is at work on the database"
        })
@Dependent
@Unremovable
public class RejectsCommand implements Callable<Integer> {

    private static final int CHUNK = 20;
    private static final int NONE_SUCH = 2;

    @ArgGroup
    @Nullable
    Action action;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// Fields, since the command line is also parsed before there is anything to inject.
    @Inject
    RejectRepository rejects;

    @Inject
    Replay replay;

    /// What to do beside listing.
    static final class Action {

        @Option(names = "--replay", description = "Import their documents once more; what goes in is a reject no more.")
        boolean replay;

        @Option(names = "--document", paramLabel = "NUMBER", description = "Print the document of one of them.")
        long document;
    }

    @Override
    public Integer call() {
        var progress = TerminalProgress.on(command.commandLine().getErr());
        var out = command.commandLine().getOut();
        return ExitCode.of(progress, () -> run(progress, out));
    }

    private int run(TerminalProgress progress, PrintWriter out) {
        if (action == null) {
            list(out);
            return 0;
        }
        return action.replay ? replay(progress, out) : print(action.document, out);
    }

    private void list(PrintWriter out) {
        int count = 0;
        long last = 0;
        for (var some = rejects.list(0, CHUNK); !some.isEmpty(); some = rejects.list(last, CHUNK)) {
            for (KeptReject kept : some) {
                out.println(kept.id() + " " + kept.at().truncatedTo(ChronoUnit.SECONDS) + " "
                        + Printable.of(kept.reject().line()));
                last = kept.id();
                count++;
            }
        }
        out.println(
                count == 0
                        ? "No rejects."
                        : count + " rejects; --document NUMBER prints one, --replay tries all again.");
        out.flush();
    }

    private int replay(TerminalProgress progress, PrintWriter out) {
        var report = replay.run(progress);
        progress.end();
        new Summary(report).print(out);
        return report.exitCode();
    }

    private int print(long number, PrintWriter out) {
        var document = rejects.find(number).flatMap(KeptReject::document);
        out.println(document.map(StoredDocument::expand)
                .orElse("There is no reject " + number + ", or what stood in its place was no JSON object."));
        out.flush();
        return document.isPresent() ? 0 : NONE_SUCH;
    }
}
