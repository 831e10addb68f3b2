package org.trialgraph.ingest.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What is said of a run at its end, behind the counts.
final class SyncReport {

    private SyncReport() {}

    /// One line or several.
    static String text(SyncOutcome outcome) {
        return switch (outcome) {
            case SyncOutcome.UpToDate upToDate ->
                "nothing to do: the registry's data are of " + upToDate.dataTimestamp() + ", and all of them are here";
            case SyncOutcome.Complete complete -> complete(complete.watermark()) + moved(complete.movedTo());
            case SyncOutcome.Limited limited -> "ended at the limit: the next run goes on there";
            case SyncOutcome.BrokenOff broken
            when broken.pages() == 0 -> "broken off: " + broken.fault().getMessage();
            case SyncOutcome.BrokenOff broken ->
                "broken off behind page " + broken.pages() + ", and the next run goes on there: "
                        + broken.fault().getMessage();
        };
    }

    private static String complete(@Nullable Instant watermark) {
        return watermark == null
                ? "all pages are in; the watermark stays where it was"
                : "all pages are in: the registry as of " + watermark;
    }

    private static String moved(@Nullable Instant to) {
        return to == null
                ? ""
                : System.lineSeparator() + "the registry's data changed meanwhile, they are of " + to
                        + " now: the next run asks for those days again";
    }
}
