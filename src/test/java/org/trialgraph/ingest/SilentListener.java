package org.trialgraph.ingest;

/// For tests that look at the report.
public final class SilentListener implements ImportListener {

    @Override
    public void advanced(int read, int rejected) {}

    @Override
    public void rejected(Reject reject) {}

    @Override
    public void skipped(String source, String reason) {}

    @Override
    public void unreadable(String source, String reason) {}
}
