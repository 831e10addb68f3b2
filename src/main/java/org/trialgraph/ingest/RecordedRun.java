package org.trialgraph.ingest;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An import that the database has a record of.
///
/// @param finishedAt null while it runs, and for ever if it was broken off
/// @param counts     as far as it has come
public record RecordedRun(
        long id,
        List<String> sources,
        Instant startedAt,
        @Nullable Instant finishedAt,
        ImportCounts counts) {}
