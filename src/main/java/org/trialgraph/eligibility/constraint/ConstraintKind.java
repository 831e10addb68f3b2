package org.trialgraph.eligibility.constraint;

import org.eclipse.microprofile.graphql.Description;

/// What a constraint is about.
@Description("What a constraint is about.")
public enum ConstraintKind {
    @Description("Age of the participant.")
    AGE,
    @Description("Sex of the participant.")
    SEX,
    @Description("Performance status, such as ECOG or Karnofsky.")
    PERFORMANCE_STATUS,
    @Description("A laboratory value.")
    LABORATORY,
    @Description("A vital sign or measure of the body.")
    VITAL_SIGN,
    @Description("A time before or after an event.")
    TIME_WINDOW
}
