package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.TrialWriter;
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.read.SourceStudy;

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
        return from(paths.stream().map(Path::toString).toList(), listener, intake -> paths.forEach(intake::read));
    }

    /// Imports a stream, which the caller closes.
    ///
    /// @param source what to call it
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport stream(String source, InputStream input, ImportListener listener) {
        return from(List.of(source), listener, intake -> intake.read(source, input));
    }

    /// Imports whatever a feed hands over.
    ///
    /// @param sources what to call it in the record of the run
    /// @throws WriterBusy if another import or a rebuild is under way
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport from(List<String> sources, ImportListener listener, StudyFeed feed) {
        try (var _ = lock.tryAcquire().orElseThrow(WriterBusy::new)) {
            return run(sources, new ImportLedger(listener), feed);
        }
    }

    private ImportReport run(List<String> sources, ImportLedger ledger, StudyFeed feed) {
        var started = clock.instant();
        long id = runs.start(started, sources);
        var converter = new StudyConverter(started);
        try (var pipeline = new Pipeline<List<SourceStudy>, ConvertedBatch>(
                config.workers(),
                batch -> BatchConversion.of(batch, converter, writer),
                batch -> write(id, batch, ledger))) {
            var run = new ImportRun(pipeline, ledger, config);
            feed.feed(run);
            run.settle();
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
