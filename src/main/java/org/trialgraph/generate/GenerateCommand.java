package org.trialgraph.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `generate --studies N --out FILE`
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = {
            "Make a registry of invented trials (NCT20000001 and on) in the form of the registry's bulk zip, for"
                    + " benchmarks and demonstrations. Needs no database.",
            "The same numbers give the same file; a smaller registry is the beginning of a larger one."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the file is there", "1:it could not be written; nothing is left of it", "2:wrong options"})
public final class GenerateCommand implements Callable<Integer> {

    private static final int MOST_STUDIES = 5_000_000;
    private static final int NOT_WRITTEN = 1;

    @Option(names = "--studies", required = true, paramLabel = "N", description = "How many studies, up to 5,000,000.")
    int studies;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The zip to write.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    Path file;

    @Option(names = "--seed", paramLabel = "S", description = "Which of many registries (default: ${DEFAULT-VALUE}).")
    long seed = 1;

    @Option(
            names = "--from",
            paramLabel = "K",
            description = "Index of the first study, to make a registry in parts (default: ${DEFAULT-VALUE}).")
    int from;

    @Option(
            names = "--changed",
            paramLabel = "PERCENT",
            description = "How many of a hundred studies come in a newer version (default: ${DEFAULT-VALUE}).")
    int changedPercent;

    @Option(names = "--force", description = "Replace FILE if it exists.")
    boolean force;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    CommandSpec command;

    @Override
    public Integer call() {
        check();
        var line = command.commandLine();
        var progress = Progress.on(line.getErr(), studies);
        try {
            long bytes = new RegistryFile(file).write(new Order(seed, from, studies, changedPercent), progress);
            progress.end();
            line.getOut().printf(Locale.ROOT, "%s%n", summary(bytes, Files.size(file), progress.seconds()));
            line.getOut().flush();
            return 0;
        } catch (IOException e) {
            progress.end();
            line.getErr().println("cannot write " + file + ": " + e.getMessage());
            line.getErr().flush();
            return NOT_WRITTEN;
        }
    }

    private String summary(long bytes, long zipped, double seconds) {
        return String.format(
                Locale.ROOT,
                "%,d invented records in %.1f s (%,d records/s): %,d MB of JSON in %s (%,d MB)",
                studies,
                seconds,
                Math.round(studies / seconds),
                bytes / 1_000_000,
                file,
                zipped / 1_000_000);
    }

    private void check() {
        requires(studies >= 1 && studies <= MOST_STUDIES, "--studies must be 1 to 5,000,000");
        requires(from >= 0 && from <= MOST_STUDIES, "--from must be 0 to 5,000,000");
        requires(changedPercent >= 0 && changedPercent <= 100, "--changed must be 0 to 100");
        requires(!Files.isDirectory(file), file + " is a directory");
        requires(force || !Files.exists(file), file + " exists; --force replaces it");
        var directory = file.toAbsolutePath().getParent();
        requires(directory != null && Files.isDirectory(directory), "No directory " + directory);
    }

    private void requires(boolean holds, String message) {
        if (!holds) {
            throw new ParameterException(command.commandLine(), message);
        }
    }
}
