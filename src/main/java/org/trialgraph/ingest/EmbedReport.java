package org.trialgraph.ingest;

import java.time.Duration;

/// How a run of `embed` went.
///
/// @param encoded trials that have a direction now and had none, or that of something else
public record EmbedReport(int encoded, Duration elapsed) {}
