package org.trialgraph.ingest.sync.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which studies are asked for.
///
/// @param updatedSince the first day of their last update; null for all
/// @param filter       an expression in the registry's query language; empty for all
public record StudyQuery(@Nullable LocalDate updatedSince, String filter) {

    /// The same text for the same studies.
    public String text() {
        return "query.term=" + (updatedSince == null ? "" : term()) + "&filter.advanced=" + filter;
    }

    /// For people: `updates since 2026-01-31`.
    public String description() {
        return (updatedSince == null ? "all studies" : "updates since " + updatedSince)
                + (filter.isEmpty() ? "" : ", filter " + filter);
    }

    @Nullable
    String term() {
        return updatedSince == null ? null : "AREA[LastUpdatePostDate]RANGE[" + updatedSince + ",MAX]";
    }

    /// In a parameter of its own, so that no bracket in it can reach the dates.
    @Nullable
    String advancedFilter() {
        return filter.isEmpty() ? null : filter;
    }
}
