package org.trialgraph.eligibility.constraint;

/// How a value stands to its limit.
public enum Comparator {
    LT,
    LE,
    EQ,
    GE,
    GT,
    /// Both ends included.
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
