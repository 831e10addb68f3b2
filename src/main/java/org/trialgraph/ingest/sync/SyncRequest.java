package org.trialgraph.ingest.sync;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a run is asked to do.
///
/// @param since  first day of updates; null for where the last run ended
/// @param filter an expression in the registry's query language; empty for all studies
/// @param limit  so many records at most; 0 for all
public record SyncRequest(@Nullable LocalDate since, String filter, int limit) {

    /// Bytes of a filter: it is a key in the database and part of an address.
    private static final int MOST_FILTER = 2_000;

    /// @throws IllegalArgumentException if the filter or the limit cannot be
    public SyncRequest {
        filter = filter.strip();
        if (filter.getBytes(StandardCharsets.UTF_8).length > MOST_FILTER) {
            throw new IllegalArgumentException("a filter has at most " + MOST_FILTER + " bytes");
        }
        if (limit < 0) {
            throw new IllegalArgumentException("the limit is negative");
        }
    }
}
