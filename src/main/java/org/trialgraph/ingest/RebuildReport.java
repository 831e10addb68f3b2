package org.trialgraph.ingest;

import java.time.Duration;

/// How a rebuild went.
///
/// @param rebuilt  trials whose rows were written anew
/// @param rejected trials whose document cannot be converted, which stay as they were
public record RebuildReport(int rebuilt, int rejected, Duration elapsed) {}
