package org.trialgraph.eligibility.constraint;

import org.eclipse.microprofile.graphql.Description;

/// How a value stands to its limit.
@Description("How a value stands to its limit.")
public enum Comparator {
    @Description("Less than.")
    LT,
    @Description("At most.")
    LE,
    @Description("Equal to.")
    EQ,
    @Description("At least.")
    GE,
    @Description("More than.")
    GT,
    /// Both ends included.
    @Description("From number to upper, both included.")
    BETWEEN;

    /// Whether this is an upper limit alone.
    boolean isUpper() {
        return this == LT || this == LE;
    }

    /// Whether this is a lower limit alone.
    boolean isLower() {
        return this == GT || this == GE;
    }
}
