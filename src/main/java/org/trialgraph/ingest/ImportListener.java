package org.trialgraph.ingest;

import java.time.LocalDate;

/// Hears of an import while it runs.
public interface ImportListener {

    /// A record has been read; called for each of them.
    void advanced(int read, int rejected);

    /// So many bytes of files will be read.
    default void expectBytes(long size) {}

    /// So many more bytes of files have been read.
    default void consumed(int bytes) {}

    /// A record of a trial has gone in, was held already, or could not be taken in although its id is known.
    ///
    /// @param nct         number of the trial
    /// @param registryDay day of the registry's data that it came with; the epoch if it told none
    default void seen(int nct, LocalDate registryDay) {}

    void rejected(Reject reject);

    void skipped(String source, String reason);

    void unreadable(String source, String reason);

    /// Work has begun that goes by no record.
    default void working(String what) {}
}
