package org.trialgraph.ingest;

import java.time.Duration;
import java.util.List;
import org.trialgraph.ingest.merge.MergeResult;

/// The books of a running import, which its threads keep together: sums for the report, and news for the listener.
final class ImportLedger {

    private final ImportListener listener;
    private final Tally tally = new Tally();

    ImportLedger(ImportListener listener) {
        this.listener = listener;
    }

    /// So many more bytes of files have been read.
    synchronized void consumed(int bytes) {
        listener.consumed(bytes);
    }

    synchronized void read() {
        tally.addRead();
        listener.advanced(tally.read(), tally.rejected());
    }

    synchronized void skipped(String source, String reason) {
        tally.addSkipped();
        listener.skipped(source, reason);
    }

    synchronized void unreadable(String source, String reason) {
        tally.addUnreadable(source + ": " + reason);
        listener.unreadable(source, reason);
    }

    /// A batch is in the database.
    ///
    /// @param rejects all records that were left out
    synchronized void written(ConvertedBatch batch, MergeResult result, List<RejectedRecord> rejects) {
        tally.addUnknown(batch.unknownValues());
        tally.addUnchanged(batch.unchanged());
        tally.addMerged(result);
        batch.seen().forEach(listener::seen);
        for (RejectedRecord rejected : rejects) {
            tally.addReject(rejected.reject());
            listener.rejected(rejected.reject());
        }
    }

    /// What is done beside reading.
    void working(String what) {
        listener.working(what);
    }

    synchronized void withdrawn(int trials) {
        tally.addWithdrawn(trials);
    }

    synchronized ImportReport report(long run, Duration elapsed) {
        return tally.report(run, elapsed);
    }

    synchronized ImportCounts counts() {
        return tally.counts();
    }
}
