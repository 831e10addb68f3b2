package org.trialgraph.ingest.sync;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/// What of the live registry is followed, and when.
@ConfigMapping(prefix = "trialgraph.sync")
public interface SyncConfig {

    /// When the server synchronises: `off`, an interval (`6h`) or a cron expression (`0 30 9 * * ?`, with seconds).
    @WithDefault("off")
    String schedule();

    /// An expression in the registry's query language: only studies that match are followed.
    Optional<String> filter();

    /// The filter as runs are remembered by it; empty for all studies.
    default String chosenFilter() {
        return filter().orElse("").strip();
    }

    /// So many days before the last data are asked for again, 0 to 60: the registry counts days in its own time
    /// zone, and posts late.
    @WithDefault("2")
    int overlapDays();

    /// Studies a page, 1 to 1000.
    @WithDefault("1000")
    int pageSize();
}
