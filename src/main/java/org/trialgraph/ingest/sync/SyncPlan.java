package org.trialgraph.ingest.sync;

import java.time.Instant;
import org.trialgraph.ingest.sync.registry.StudyQuery;

/// What a run is about to do.
///
/// @param start          where it begins: at the first page, or where an earlier run was broken off
/// @param movesWatermark whether everything up to the registry's present data is here if it ends well
record SyncPlan(SyncRequest request, StudyQuery query, PagePosition start, boolean movesWatermark) {

    static SyncPlan of(SyncRequest request, SyncState state, int overlapDays, Instant dataTimestamp) {
        var since = request.since();
        var day = state.day();
        var from = since != null || day == null ? since : day.minusDays(overlapDays);
        var query = new StudyQuery(from, request.filter());
        var saved = state.position();
        var start =
                saved != null && saved.query().equals(query.text()) ? saved : PagePosition.first(query, dataTimestamp);
        // Updates between the watermark and a later day would be passed over for good.
        boolean leavesNoGap = day == null || since == null || !since.isAfter(day);
        return new SyncPlan(request, query, start, request.limit() == 0 && leavesNoGap);
    }

    /// From the first page again.
    PagePosition beginning() {
        return PagePosition.first(query, start.dataTimestamp());
    }

    boolean resumes() {
        return start.token() != null;
    }
}
