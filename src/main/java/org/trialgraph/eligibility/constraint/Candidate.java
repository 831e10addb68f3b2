package org.trialgraph.eligibility.constraint;

/// A constraint before its sentence has been looked at.
///
/// @param first its first token
/// @param end   the token behind it
/// @param group the same number for all that share one limit or one subject
record Candidate(Constraint constraint, int first, int end, int group) {

    boolean isWindow() {
        return constraint.kind() == ConstraintKind.TIME_WINDOW;
    }

    Candidate negated() {
        var denied =
                new Constraint(constraint.kind(), constraint.subject(), constraint.limit(), true, constraint.span());
        return new Candidate(denied, first, end, group);
    }
}
