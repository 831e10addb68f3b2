package org.trialgraph.eligibility.constraint;

import org.jspecify.annotations.Nullable;

/// One constraint as its criterion states it. Whether it includes or excludes is the criterion's to say, and how
/// several constraints of one criterion combine is not recorded.
///
/// @param subject the standard term: `age`, `female`, `ECOG`, `platelets`. For time windows the side of the named
///                event on which the time lies: `before`, `after`, `around` ("within 7 days of"), or `unanchored`
///                where the text names no event
/// @param limit   the limit, null for `SEX` alone
/// @param negated whether the text denies it: "no infarction within 6 months". Comparators such as "no more than"
///                deny nothing
/// @param span    where the plain text says so
public record Constraint(
        ConstraintKind kind, String subject, @Nullable Limit limit, boolean negated, Span span) {

    public Constraint {
        if ((kind == ConstraintKind.SEX) != (limit == null)) {
            throw new IllegalArgumentException("every kind but SEX has a limit");
        }
    }
}
