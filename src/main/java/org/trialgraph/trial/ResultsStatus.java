package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// Where the results of a trial stand.
@Description("Where the results of a trial stand; the rule is at Results.status.")
public enum ResultsStatus {
    @Description("Results are posted.")
    POSTED,
    @Description("Results are not due yet, or by no rule that can be read off the record.")
    PENDING,
    @Description("Results were due and are not posted.")
    OVERDUE,
    @Description("No results will come: the trial never began, or is expanded access.")
    NOT_EXPECTED
}
