package org.trialgraph.trial.annotation;

import org.eclipse.microprofile.graphql.Description;

/// What happened about a violation of the law.
@Description("What happened about a violation of the law.")
public enum ViolationType {
    @Description("The FDA found it.")
    VIOLATION_IDENTIFIED,
    @Description("The FDA confirmed that it is corrected.")
    CORRECTION_CONFIRMED,
    @Description("The FDA imposed a penalty.")
    PENALTY_IMPOSED,
    @Description("The FDA confirmed that what its letter raised is settled.")
    ISSUES_IN_LETTER_ADDRESSED_CONFIRMED
}
