package org.trialgraph.ingest;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `import PATH…`
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Import ClinicalTrials.gov records: JSON files, NDJSON, API pages, the bulk zip, gzip of these, or"
                    + " directories of them.",
            "Files are told apart by content. Same input again: nothing changes. Older versions never overwrite newer."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything went in",
            "1:at least one record was rejected",
            "2:an input could not be read",
            "3:the database failed; what was written before stays",
            "4:another import or rebuild is at work on the database",
            "5:everything went in, but the full dump lacks so many trials that none is marked as withdrawn",
            "143:told to end (SIGTERM): what went in stays, and the same command goes on there"
        })
@Dependent
@Unremovable
public class ImportCommand implements Callable<Integer> {

    private static final int WITHDRAWAL_REFUSED = 5;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and directories to read.")
    List<Path> paths = new ArrayList<>();

    @Option(
            names = "--full",
            description = "The input is all that the registry has: mark held trials that it lacks as withdrawn from the"
                    + " registry. They are kept, but not found any more unless asked for.")
    boolean full;

    @Option(names = "--force", description = "With --full: do so even if more than 5 %% of the trials are missing.")
    boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// A field, since the command line is also parsed before there is anything to inject.
    @Inject
    PathImport imports;

    @Override
    public Integer call() {
        var progress = TerminalProgress.on(command.commandLine().getErr());
        return ExitCode.of(progress, () -> full ? importDump(progress) : importParts(progress));
    }

    private int importParts(TerminalProgress progress) {
        var report = imports.parts(paths, progress);
        progress.end();
        new Summary(report).print(command.commandLine().getOut());
        return report.exitCode();
    }

    private int importDump(TerminalProgress progress) {
        var dump = imports.dump(paths, force, progress);
        progress.end();
        var out = command.commandLine().getOut();
        new Summary(dump.report()).print(out);
        int code = switch (dump.withdrawal()) {
            case Withdrawal.Marked marked -> {
                out.printf(Locale.ROOT, "  withdrawn %,8d%n", marked.trials());
                yield dump.report().exitCode();
            }
            case Withdrawal.Unproven unproven -> {
                out.println(unproven.message());
                yield dump.report().exitCode();
            }
            case Withdrawal.Refused refused -> {
                out.println(refused.message());
                yield WITHDRAWAL_REFUSED;
            }
        };
        out.flush();
        return code;
    }
}
