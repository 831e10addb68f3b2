package org.trialgraph.ingest.read;

import java.util.ArrayList;
import java.util.List;

/// Remembers what a reader found, as lines.
final class RecordingSink implements StudySink {

    final List<String> studies = new ArrayList<>();
    final List<String> broken = new ArrayList<>();
    final List<String> skipped = new ArrayList<>();
    final List<String> unreadable = new ArrayList<>();
    final List<SourceStudy> records = new ArrayList<>();

    @Override
    public void study(SourceStudy study) {
        records.add(study);
        studies.add(study.document().at("/protocolSection/id").asText());
    }

    @Override
    public void broken(String source, String reason) {
        broken.add(source + ": " + reason);
    }

    @Override
    public void skipped(String source, String reason) {
        skipped.add(source + ": " + reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        unreadable.add(source + ": " + reason);
    }
}
