package org.trialgraph.ingest;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.trialgraph.ingest.read.SourceStudy;
import org.trialgraph.ingest.read.StudyReader;
import org.trialgraph.ingest.read.StudySink;

/// One import as its reader sees it: gathers studies into batches and hands these on.
final class ImportRun implements StudyIntake, StudySink {

    private final Pipeline<List<SourceStudy>, ConvertedBatch> pipeline;
    private final ImportLedger ledger;
    private final IngestConfig config;
    private final StudyReader reader;
    private List<SourceStudy> batch = new ArrayList<>();
    private long batchSize;

    ImportRun(Pipeline<List<SourceStudy>, ConvertedBatch> pipeline, ImportLedger ledger, IngestConfig config) {
        this.pipeline = pipeline;
        this.ledger = ledger;
        this.config = config;
        this.reader = new StudyReader(config.readLimits());
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
    }

    @Override
    public void study(SourceStudy study) {
        ledger.read();
        batch.add(study);
        batchSize += study.size();
        if (batch.size() >= config.batchStudies()
                || batchSize >= config.batchSize().asLongValue()) {
            flush();
        }
    }

    @Override
    public void broken(String source, String reason) {
        ledger.read();
        ledger.reject(new Reject(null, source, null, reason));
    }

    @Override
    public void skipped(String source, String reason) {
        ledger.skipped(source, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        ledger.unreadable(source, reason);
    }

    private void flush() {
        if (!batch.isEmpty()) {
            pipeline.add(batch);
            batch = new ArrayList<>();
            batchSize = 0;
        }
    }
}
