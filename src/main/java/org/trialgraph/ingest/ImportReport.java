package org.trialgraph.ingest;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;

/// What an import has done.
///
/// @param run           its number among all runs
/// @param rejects       the first of the records left out; [ImportCounts#rejected] counts all
/// @param skipped       how many files were no registry input
/// @param unreadable    inputs, or the rest of one, that could not be read, each with the reason
/// @param unknownValues code words that we do not know, each with its member, and how often they came
public record ImportReport(
        long run,
        ImportCounts counts,
        List<Reject> rejects,
        int skipped,
        List<String> unreadable,
        SortedMap<String, Integer> unknownValues,
        Duration elapsed) {

    /// 0 when all went in, 1 when records were rejected, 2 when an input could not be read.
    public int exitCode() {
        if (!unreadable.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return counts.rejected() > 0 ? ExitCode.REJECTED : 0;
    }
}
