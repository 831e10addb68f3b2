package org.trialgraph.ingest;

/// How many records were read, and what became of them: the others add up to `read`.
///
/// @param outdated older than what is held, or followed by a newer version in the same input
public record ImportCounts(int read, int inserted, int updated, int unchanged, int outdated, int rejected) {}
