package org.trialgraph.ingest.sync;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What earlier runs with a filter left.
///
/// @param watermark the time of the registry's data that are all here; null if no run came to its end
/// @param position  of a run that was broken off; null if there is none
record SyncState(@Nullable Instant watermark, @Nullable PagePosition position) {

    static final SyncState NOTHING = new SyncState(null, null);

    /// The day of the watermark in the time zone of the registry's timestamps.
    @Nullable
    LocalDate day() {
        return watermark == null ? null : LocalDate.ofInstant(watermark, ZoneOffset.UTC);
    }
}
