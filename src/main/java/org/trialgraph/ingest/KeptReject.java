package org.trialgraph.ingest;

import java.time.Instant;
import java.util.Optional;

/// A rejected record as it is kept.
///
/// @param id       its number
/// @param at       when it was rejected last
/// @param document its stored form; empty for what was no JSON object
record KeptReject(long id, Instant at, Reject reject, Optional<byte[]> document) {}
