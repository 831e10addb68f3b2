package org.trialgraph.ingest.merge;

import java.sql.SQLException;

/// The database failed, and not because of what was to be written.
public final class WriteFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WriteFailure(SQLException cause) {
        super("The database failed: " + cause.getMessage(), cause);
    }
}
