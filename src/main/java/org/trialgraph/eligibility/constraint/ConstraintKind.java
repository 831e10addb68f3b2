package org.trialgraph.eligibility.constraint;

/// What a constraint is about.
public enum ConstraintKind {
    AGE,
    SEX,
    PERFORMANCE_STATUS,
    LABORATORY,
    VITAL_SIGN,
    TIME_WINDOW
}
