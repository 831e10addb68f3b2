package org.trialgraph.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.DeferredSchema;
import org.trialgraph.ingest.merge.MergeResult.RefusedTrial;
import org.trialgraph.ingest.merge.TrialWriter;
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.merge.WritingStopped;
import org.trialgraph.trial.NctId;

/// Brings registry records into the database. Bad input never throws: the listener hears of it and the report
/// counts it. The same input a second time changes nothing, and an older version never replaces a newer one.
@ApplicationScoped
public class Import {

    private final WriteLock lock;
    private final TrialWriter writer;
    private final DeferredSchema schema;
    private final ImportRunRepository runs;
    private final IngestConfig config;

    Import(WriteLock lock, TrialWriter writer, DeferredSchema schema, ImportRunRepository runs, IngestConfig config) {
        this.lock = lock;
        this.writer = writer;
        this.schema = schema;
        this.runs = runs;
        this.config = config;
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
    /// @throws WriterBusy     if another import or a rebuild is under way
    /// @throws WritingStopped if the program is to end; what had been read is committed
    /// @throws org.trialgraph.ingest.merge.WriteFailure if the database fails; complete batches stay
    public ImportReport from(List<String> sources, ImportListener listener, StudyFeed feed) {
        try (var held = lock.tryAcquire().orElseThrow(WriterBusy::new)) {
            var run = runs.start(sources);
            var ledger = new ImportLedger(listener);
            try {
                return run(held, run, ledger, feed);
            } catch (WritingStopped e) {
                runs.breakOff(run, ledger.counts());
                throw e;
            }
        }
    }

    private ImportReport run(WriteLock.Held held, StartedRun run, ImportLedger ledger, StudyFeed feed) {
        var converter = new StudyConverter(run.startedAt());
        var writing = new GroupedWriting(batch -> write(run, batch, ledger));
        try (var pipeline = new Pipeline<ReadBatch, ConvertedBatch>(
                config.workers(),
                writer.isEmpty() ? Integer.MAX_VALUE : config.processorsBesideReaders(),
                batch -> BatchConversion.of(batch, converter, writer),
                writing::add)) {
            var intake = new ImportRun(pipeline, writing, ledger, config, held);
            feed.feed(intake);
            intake.settle();
        }
        schema.complete(what -> {
            held.requireGoOn();
            ledger.working(what);
        });
        var finishedAt = runs.finish(run, ledger.counts());
        return ledger.report(run.id(), Duration.between(run.startedAt(), finishedAt));
    }

    private void write(StartedRun run, ConvertedBatch batch, ImportLedger ledger) {
        var result = writer.write(batch.trials());
        List<RejectedRecord> rejects = new ArrayList<>(batch.rejects());
        result.refused().forEach(refused -> rejects.add(rejected(refused)));
        runs.keep(run, rejects);
        ledger.written(batch, result, rejects);
        runs.advance(run, ledger.counts());
    }

    private static RejectedRecord rejected(RefusedTrial refused) {
        var trial = refused.trial();
        var id = NctId.of(trial.nct()).toString();
        return new RejectedRecord(
                new Reject(id, trial.source(), null, refused.reason()),
                trial.hash(),
                trial.version().document());
    }
}
