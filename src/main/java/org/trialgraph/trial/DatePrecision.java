package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// How much of a date is registered.
@Description("How much of a date is registered.")
public enum DatePrecision {
    @Description("Year, month and day.")
    DAY,
    @Description("Year and month.")
    MONTH,
    @Description("Year alone.")
    YEAR
}
