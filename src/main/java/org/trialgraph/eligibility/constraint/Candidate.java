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

    /// Whether this is a value of the participant other than age and sex.
    boolean isMeasure() {
        return switch (constraint.kind()) {
            case LABORATORY, VITAL_SIGN, PERFORMANCE_STATUS -> true;
            case AGE, SEX, TIME_WINDOW -> false;
        };
    }

    /// What is limited.
    String subject() {
        return constraint.kind() + " " + constraint.subject();
    }

    Candidate negated() {
        return with(constraint.subject(), true);
    }

    /// The same on another side of the event.
    Candidate onSide(String side) {
        return with(side, constraint.negated());
    }

    private Candidate with(String subject, boolean negated) {
        var changed = new Constraint(constraint.kind(), subject, constraint.limit(), negated, constraint.span());
        return new Candidate(changed, first, end, group);
    }
}
