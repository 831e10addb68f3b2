package org.trialgraph.ingest.sync;

import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ImportListener;
import org.trialgraph.ingest.RelayingListener;

/// Passes on what a run tells its listener, and keeps what of a page could not be read.
final class SyncWatch extends RelayingListener {

    private final IntConsumer expected;
    private volatile @Nullable String unread;

    SyncWatch(ImportListener listener, IntConsumer expected) {
        super(listener);
        this.expected = expected;
    }

    /// So many records will come.
    void expect(int records) {
        expected.accept(records);
    }

    /// Why a page was not read to its end; null if all were.
    @Nullable
    String unread() {
        return unread;
    }

    @Override
    public void skipped(String source, String reason) {
        unread = source + ": " + reason;
        super.skipped(source, reason);
    }

    @Override
    public void unreadable(String source, String reason) {
        unread = source + ": " + reason;
        super.unreadable(source, reason);
    }
}
