package org.trialgraph.ingest;

/// How many records were read, and what became of them: all but the last add up to `read`.
///
/// @param outdated  older than what is held, or followed by a newer version in the same input
/// @param withdrawn trials that a full dump turned out to have no more
public record ImportCounts(
        int read, int inserted, int updated, int unchanged, int outdated, int rejected, int withdrawn) {}
