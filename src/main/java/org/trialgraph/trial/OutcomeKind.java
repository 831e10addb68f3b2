package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;

/// Which of the planned outcome measures this is.
@Description("Which of the planned outcome measures this is.")
public enum OutcomeKind {
    @Description("Primary outcome.")
    PRIMARY,
    @Description("Secondary outcome.")
    SECONDARY,
    @Description("Another pre-specified outcome.")
    OTHER
}
