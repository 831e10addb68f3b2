package org.trialgraph.ingest;

/// Another import or rebuild is at work on the same database.
public final class WriterBusy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WriterBusy() {
        super("another import or rebuild is at work on this database: wait for its end, and begin again");
    }
}
