package org.trialgraph.ingest;

import java.time.LocalDate;

/// Passes all news on; for listeners that want some of it on the way.
public class RelayingListener implements ImportListener {

    private final ImportListener next;

    protected RelayingListener(ImportListener next) {
        this.next = next;
    }

    @Override
    public void advanced(int read, int rejected) {
        next.advanced(read, rejected);
    }

    @Override
    public void expectBytes(long size) {
        next.expectBytes(size);
    }

    @Override
    public void consumed(int bytes) {
        next.consumed(bytes);
    }

    @Override
    public void seen(int nct, LocalDate registryDay) {
        next.seen(nct, registryDay);
    }

    @Override
    public void rejected(Reject reject) {
        next.rejected(reject);
    }

    @Override
    public void skipped(String source, String reason) {
        next.skipped(source, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        next.unreadable(source, reason);
    }

    @Override
    public void working(String what) {
        next.working(what);
    }
}
