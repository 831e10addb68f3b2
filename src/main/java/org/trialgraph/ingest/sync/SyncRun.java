package org.trialgraph.ingest.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A run that this process did in the background, or is doing.
///
/// @param endedAt null while it goes on
/// @param end     null while it goes on
/// @param message what is said of its end; empty while it goes on
public record SyncRun(
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable End end,
        String message) {

    /// How a run ends.
    public enum End {
        /// All pages are in, or there was nothing new.
        COMPLETE,
        /// The registry failed on the way; the next run goes on there.
        BROKEN_OFF,
        /// The program was told to end; the next run goes on there.
        STOPPED,
        /// Another import or rebuild was at work.
        BUSY,
        /// The registry or the database failed.
        FAILED
    }

    static SyncRun begun(Instant startedAt) {
        return new SyncRun(startedAt, null, null, "");
    }

    SyncRun ended(Instant at, End how, String message) {
        return new SyncRun(startedAt, at, how, message);
    }

    /// Whether it goes on.
    public boolean isRunning() {
        return endedAt == null;
    }
}
