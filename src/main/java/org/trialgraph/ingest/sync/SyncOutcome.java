package org.trialgraph.ingest.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.ImportReport;
import org.trialgraph.ingest.sync.registry.RegistryFault;

/// How a run ended.
public sealed interface SyncOutcome {

    /// The registry has nothing that is not here.
    ///
    /// @param dataTimestamp of its data
    record UpToDate(Instant dataTimestamp) implements SyncOutcome {}

    /// Records were read.
    sealed interface Run extends SyncOutcome {
        ImportReport report();
    }

    /// All pages are in.
    ///
    /// @param watermark up to when everything is here; null if this run says nothing of that
    /// @param movedTo   the time of the registry's data at the end, if that is another than at the beginning
    record Complete(
            ImportReport report,
            @Nullable Instant watermark,
            @Nullable Instant movedTo) implements Run {}

    /// As many records are in as were wanted; there may be more.
    record Limited(ImportReport report) implements Run {}

    /// The registry failed. What was taken in before stays, and the next run goes on there.
    ///
    /// @param pages that are in, with those of the runs that this one went on from
    record BrokenOff(ImportReport report, int pages, RegistryFault fault) implements Run {}
}
