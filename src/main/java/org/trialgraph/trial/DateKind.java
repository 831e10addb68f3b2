package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// Whether a date or number has come about.
@Description("Whether a date or number has come about.")
public enum DateKind {
    @Description("It has come about.")
    ACTUAL,
    @Description("It is expected.")
    ESTIMATED
}
