package org.trialgraph.search.order;

import org.eclipse.microprofile.graphql.Description;

/// What trials are sorted by. Those without a value come last in either direction.
@Description("What trials are sorted by. Those without a value come last in either direction.")
public enum TrialOrderField {
    @Description("How well they answer the query, best first unless said otherwise; only the first of several orders.")
    RELEVANCE("", OrderDirection.DESC),
    @Description("When the last update was posted; newest first unless said otherwise.")
    LAST_UPDATE_POSTED("d.last_update_posted", OrderDirection.DESC),
    @Description("When the trial was first posted; newest first unless said otherwise.")
    FIRST_POSTED("d.first_posted", OrderDirection.DESC),
    @Description("When the trial starts; newest first unless said otherwise.")
    START("d.start", OrderDirection.DESC),
    @Description("When the trial ends; newest first unless said otherwise.")
    COMPLETION("d.completion", OrderDirection.DESC),
    @Description("How many people take part; fewest first unless said otherwise.")
    ENROLLMENT("d.enrollment", OrderDirection.ASC),
    @Description("NCT number; smallest first unless said otherwise.")
    NCT_ID("d.nct", OrderDirection.ASC),
    @Description("Distance of the nearest matching site from the place in `where`; nearest first.")
    DISTANCE("", OrderDirection.ASC);

    private final String column;
    private final OrderDirection usual;

    TrialOrderField(String column, OrderDirection usual) {
        this.column = column;
        this.usual = usual;
    }

    String column() {
        return column;
    }

    OrderDirection usual() {
        return usual;
    }
}
