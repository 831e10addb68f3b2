package org.trialgraph.ingest.read;

/// Passes everything on, and knows whether there was anything.
final class CountingSink implements StudySink {

    private final StudySink sink;
    private long heard;

    CountingSink(StudySink sink) {
        this.sink = sink;
    }

    /// Neither a study nor a reason why there is none.
    boolean foundNothing() {
        return heard == 0;
    }

    @Override
    public void study(SourceStudy study) {
        heard++;
        sink.study(study);
    }

    @Override
    public void broken(String source, String reason) {
        heard++;
        sink.broken(source, reason);
    }

    @Override
    public void skipped(String source, String reason) {
        sink.skipped(source, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        heard++;
        sink.unreadable(source, reason);
    }
}
