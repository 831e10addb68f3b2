package org.trialgraph.ingest.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.sync.registry.RegistryPage;
import org.trialgraph.ingest.sync.registry.StudyQuery;

/// Between two pages of a run, which another run may go on from.
///
/// @param query         what the pages are of
/// @param token         leads to the next page; null before the first and behind the last
/// @param counts        of the pages before
/// @param dataTimestamp of the registry's data when the first page was asked for
record PagePosition(String query, @Nullable String token, PageCounts counts, Instant dataTimestamp) {

    /// @param pages   pages done
    /// @param records on these
    /// @param total   records on all pages, as the first told; 0 if it did not
    record PageCounts(int pages, int records, int total) {}

    static PagePosition first(StudyQuery query, Instant dataTimestamp) {
        return new PagePosition(query.text(), null, new PageCounts(0, 0, 0), dataTimestamp);
    }

    /// Behind the next page.
    PagePosition after(RegistryPage page) {
        var next = new PageCounts(
                counts.pages + 1, counts.records + page.studies(), counts.pages == 0 ? page.total() : counts.total);
        return new PagePosition(query, page.nextToken(), next, dataTimestamp);
    }
}
