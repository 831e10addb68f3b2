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
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.read.SourceStudy;
import org.trialgraph.ingest.read.StudyReader;
import org.trialgraph.ingest.read.StudySink;

/// Brings registry records into the database. Bad input never throws: the listener hears of it and the report
/// counts it. The same input a second time changes nothing, and an older version never replaces a newer one.
@ApplicationScoped
public class Import {

    private final WriteLock lock;
    private final TrialWriter writer;
    private final ImportRunRepository runs;
    private final IngestConfig config;
    private final Clock clock;

    Import(WriteLock lock, TrialWriter writer, ImportRunRepository runs, IngestConfig config, Clock clock) {
        this.lock = lock;
        this.writer = writer;
        this.runs = runs;
        this.config = config;
        this.clock = clock;
    }

    /// Imports files and directories, one after the other.
    ///
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport paths(List<Path> paths, ImportListener listener) {
        var sources = paths.stream().map(Path::toString).toList();
        return run(sources, listener, (reader, sink) -> paths.forEach(path -> reader.read(path, sink)));
    }

    /// Imports a stream, which the caller closes.
    ///
    /// @param source what to call it
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport stream(String source, InputStream input, ImportListener listener) {
        return run(List.of(source), listener, (reader, sink) -> reader.read(source, input, sink));
    }

    private ImportReport run(
            List<String> sources, ImportListener listener, BiConsumer<StudyReader, StudySink> reading) {
        try (var _ = lock.tryAcquire().orElseThrow(WriterBusy::new)) {
            return run(sources, new ImportLedger(listener), reading);
        }
    }

    private ImportReport run(List<String> sources, ImportLedger ledger, BiConsumer<StudyReader, StudySink> reading) {
        var started = clock.instant();
        long id = runs.start(started, sources);
        var converter = new StudyConverter(started);
        try (var pipeline = new Pipeline<List<SourceStudy>, ConvertedBatch>(
                config.workers(),
                batch -> BatchConversion.of(batch, converter, writer),
                batch -> write(id, batch, ledger))) {
            var run = new ImportRun(pipeline, ledger, config);
            reading.accept(new StudyReader(config.readLimits()), run);
            run.flush();
            pipeline.finish();
        }
        var finished = clock.instant();
        var report = ledger.report(Duration.between(started, finished));
        runs.finish(id, finished, report.counts());
        return report;
    }

    private void write(long id, ConvertedBatch batch, ImportLedger ledger) {
        ledger.written(batch, writer.write(batch.trials()));
        runs.advance(id, ledger.counts());
    }
}
