package org.trialgraph.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trialgraph.ingest.merge.WriteLock;
import org.trialgraph.ingest.merge.WritingStopped;
import org.trialgraph.ingest.read.SourceStudy;
import org.trialgraph.ingest.read.StudyReader;
import org.trialgraph.ingest.read.StudySink;

/// One import as its reader sees it: gathers studies into batches and hands these on.
final class ImportRun implements StudyIntake, StudySink {

    private final Pipeline<ReadBatch, ConvertedBatch> pipeline;
    private final GroupedWriting writing;
    private final ImportLedger ledger;
    private final IngestConfig config;
    private final WriteLock.Held lock;
    private final StudyReader reader;
    private List<SourceStudy> studies = new ArrayList<>();
    private List<RejectedRecord> broken = new ArrayList<>();
    private long size;

    /// @param writing where the pipeline ends
    /// @param lock    tells when to stop
    ImportRun(
            Pipeline<ReadBatch, ConvertedBatch> pipeline,
            GroupedWriting writing,
            ImportLedger ledger,
            IngestConfig config,
            WriteLock.Held lock) {
        this.pipeline = pipeline;
        this.writing = writing;
        this.ledger = ledger;
        this.config = config;
        this.lock = lock;
        this.reader = new StudyReader(config.readLimits(), ledger::consumed);
    }

    @Override
    public void read(Path path) {
        reader.read(path, this);
    }

    @Override
    public void read(String source, InputStream input) {
        reader.read(source, input, this);
    }

    @Override
    public void settle() {
        flush();
        pipeline.settle();
        writing.flush();
    }

    @Override
    public void withdrawn(int trials) {
        ledger.withdrawn(trials);
    }

    @Override
    public void study(SourceStudy study) {
        ledger.read();
        studies.add(study);
        size += study.size();
        goOn();
    }

    @Override
    public void broken(String source, String reason) {
        ledger.read();
        broken.add(RejectedRecord.unreadable(source, reason));
        goOn();
    }

    @Override
    public void skipped(String source, String reason) {
        ledger.skipped(source, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        ledger.unreadable(source, reason);
    }

    /// Hands a full batch on. Where the program is to end, what was read goes in, and no more is read.
    private void goOn() {
        if (lock.isToStop()) {
            settle();
            throw new WritingStopped();
        }
        if (studies.size() + broken.size() >= config.batchStudies()
                || size >= config.batchSize().asLongValue()) {
            flush();
        }
    }

    private void flush() {
        if (studies.isEmpty() && broken.isEmpty()) {
            return;
        }
        pipeline.add(new ReadBatch(studies, broken));
        studies = new ArrayList<>();
        broken = new ArrayList<>();
        size = 0;
    }
}
