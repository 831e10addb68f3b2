package org.trialgraph.protocol.execution;

import java.util.concurrent.atomic.AtomicLong;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.snapshot.Snapshot;
import org.trialgraph.protocol.snapshot.SnapshotCancelled;

/// What an operation may still take while it runs.
final class Allowance {

    private final Snapshot snapshot;
    private final long most;
    private final AtomicLong items = new AtomicLong();

    /// @param most items of all lists of the answer together
    Allowance(Snapshot snapshot, long most) {
        this.snapshot = snapshot;
        this.most = most;
    }

    /// @throws Refusal if that is more than is left
    void spend(int more) {
        long spent = items.addAndGet(more);
        if (spent > most) {
            throw new Refusal(
                    ErrorCode.ANSWER_TOO_LARGE,
                    "The lists of the answer have " + spent + " items and more, and may have " + most
                            + " together: ask for fewer at once");
        }
    }

    /// @throws Refusal if the operation was given up
    void checkTime() {
        if (snapshot.isCancelled()) {
            throw new Refusal(ErrorCode.TIMEOUT, SnapshotCancelled.TOLD);
        }
    }
}
