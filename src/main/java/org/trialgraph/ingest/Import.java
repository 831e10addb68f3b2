package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.TrialWriter;
import org.trialgraph.ingest.read.StudyReader;
import org.trialgraph.ingest.read.StudySink;

/// Brings registry records into the database. Bad input never throws: the listener hears of it and the report
/// counts it. The same input a second time changes nothing, and an older version never replaces a newer one.
@ApplicationScoped
public class Import {

    private final TrialWriter writer;
    private final ImportRunRepository runs;
    private final IngestConfig config;
    private final Clock clock;

    Import(TrialWriter writer, ImportRunRepository runs, IngestConfig config, Clock clock) {
        this.writer = writer;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    /// Imports files and directories, one after the other.
    ///
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport paths(List<Path> paths, ImportListener listener) {
        var sources = paths.stream().map(Path::toString).toList();
        return run(sources, listener, (reader, sink) -> paths.forEach(path -> reader.read(path, sink)));
    }

    /// Imports a stream, which the caller closes.
    ///
    /// @param source what to call it
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport stream(String source, InputStream input, ImportListener listener) {
        return run(List.of(source), listener, (reader, sink) -> reader.read(source, input, sink));
    }

    private ImportReport run(
            List<String> sources, ImportListener listener, BiConsumer<StudyReader, StudySink> reading) {
        var started = clock.instant();
        long id = runs.start(started, sources);
        var run = new ImportRun(new StudyConverter(started), writer, config, listener);
        reading.accept(new StudyReader(config.readLimits()), run);
        run.flush();
        var finished = clock.instant();
        var report = run.tally().report(Duration.between(started, finished));
        runs.finish(id, finished, report.counts());
        return report;
    }
}
