package org.trialgraph.ingest;

import java.time.Instant;

/// A run that has begun.
record StartedRun(long id, Instant startedAt) {}
