package org.trialgraph.ingest;

import java.time.Duration;
import org.trialgraph.ingest.merge.MergeResult;
import org.trialgraph.trial.NctId;

/// The books of a running import, which its threads keep together: sums for the report, and news for the listener.
final class ImportLedger {

    private final ImportListener listener;
    private final Tally tally = new Tally();

    ImportLedger(ImportListener listener) {
        this.listener = listener;
    }

    synchronized void read() {
        tally.addRead();
        listener.advanced(tally.read(), tally.rejected());
    }

    synchronized void reject(Reject reject) {
        tally.addReject(reject);
        listener.rejected(reject);
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
    synchronized void written(ConvertedBatch batch, MergeResult result) {
        tally.addUnknown(batch.unknownValues());
        tally.addUnchanged(batch.unchanged());
        tally.addMerged(result);
        batch.rejects().forEach(this::reject);
        for (var refused : result.refused()) {
            var trial = refused.trial();
            reject(new Reject(NctId.of(trial.nct()).toString(), trial.source(), null, refused.reason()));
        }
    }

    synchronized ImportReport report(Duration elapsed) {
        return tally.report(elapsed);
    }

    synchronized ImportCounts counts() {
        return tally.counts();
    }
}
