package org.trialgraph.ingest;

import io.quarkus.logging.Log;
import java.util.ArrayList;
import java.util.List;
import org.trialgraph.ingest.ctgov.BrokenRecord;
import org.trialgraph.ingest.ctgov.StudyConverter;
import org.trialgraph.ingest.merge.TrialRows;
import org.trialgraph.ingest.merge.TrialWriter;
import org.trialgraph.ingest.read.SourceStudy;
import org.trialgraph.ingest.read.StudySink;

/// One import: gathers what is read into batches and hands them to the writer.
final class ImportRun implements StudySink {

    private final StudyConverter converter;
    private final TrialWriter writer;
    private final IngestConfig config;
    private final ImportListener listener;
    private final Tally tally = new Tally();
    private final List<TrialRows> batch = new ArrayList<>();
    private long batchSize;

    ImportRun(StudyConverter converter, TrialWriter writer, IngestConfig config, ImportListener listener) {
        this.converter = converter;
        this.writer = writer;
        this.config = config;
        this.listener = listener;
    }

    Tally tally() {
        return tally;
    }

    @Override
    public void study(SourceStudy study) {
        tally.addRead();
        try {
            var converted = converter.convert(study);
            tally.addUnknown(converted.unknownValues());
            batch.add(converted.trial());
            batchSize += study.size();
        } catch (BrokenRecord e) {
            reject(new Reject(StudyConverter.idOf(study.document()), study.source(), e.path(), e.reason()));
        } catch (RuntimeException e) {
            // A fault of ours. One record must not cost the others.
            Log.errorf(e, "The converter failed on %s", Printable.of(study.source()));
            reject(new Reject(
                    StudyConverter.idOf(study.document()), study.source(), null, "cannot be converted: " + e));
        }
        listener.advanced(tally.read(), tally.rejected());
        if (batch.size() >= config.batchStudies()
                || batchSize >= config.batchSize().asLongValue()) {
            flush();
        }
    }

    @Override
    public void broken(String source, String reason) {
        tally.addRead();
        reject(new Reject(null, source, null, reason));
        listener.advanced(tally.read(), tally.rejected());
    }

    @Override
    public void skipped(String source, String reason) {
        tally.addSkipped();
        listener.skipped(source, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        tally.addUnreadable(source + ": " + reason);
        listener.unreadable(source, reason);
    }

    /// Writes what has gathered.
    void flush() {
        var result = writer.write(List.copyOf(batch));
        batch.clear();
        batchSize = 0;
        tally.addMerged(result);
        for (var refused : result.refused()) {
            var trial = refused.trial();
            reject(new Reject("NCT%08d".formatted(trial.nct()), trial.source(), null, refused.reason()));
        }
    }

    private void reject(Reject reject) {
        tally.addReject(reject);
        listener.rejected(reject);
    }
}
