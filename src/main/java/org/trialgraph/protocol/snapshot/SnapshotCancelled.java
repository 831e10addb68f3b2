package org.trialgraph.protocol.snapshot;

import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.RequestException;

/// The request was given up: it took too long, or its client left.
public class SnapshotCancelled extends RequestException {

    /// What clients are told.
    public static final String TOLD = "the operation took too long and was given up: ask for less at once";

    private static final long serialVersionUID = 1L;

    SnapshotCancelled() {
        super(ErrorCode.TIMEOUT, TOLD);
    }
}
