package org.trialgraph.ingest;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.trialgraph.ingest.merge.WriteFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
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
            "4:another import or rebuild is at work on the database"
        })
@Dependent
@Unremovable
public class ImportCommand implements Callable<Integer> {

    private static final int DATABASE_FAILED = 3;
    private static final int BUSY = 4;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files and directories to read.")
    List<Path> paths = new ArrayList<>();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    /// A field, since the command line is also parsed before there is anything to inject.
    @Inject
    Import imports;

    @Override
    public Integer call() {
        var progress = TerminalProgress.on(command.commandLine().getErr());
        try {
            var report = imports.paths(paths, progress);
            progress.end();
            new Summary(report).print(command.commandLine().getOut());
            return report.exitCode();
        } catch (WriterBusy e) {
            progress.refused(e);
            return BUSY;
        } catch (WriteFailure e) {
            progress.brokenOff(e);
            return DATABASE_FAILED;
        }
    }
}
