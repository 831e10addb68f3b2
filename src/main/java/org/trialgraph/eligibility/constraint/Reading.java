package org.trialgraph.eligibility.constraint;

import java.util.List;

/// What was read at one place: one limit, or two as in `≥ 18 and ≤ 75`.
///
/// @param end the token behind the last limit
record Reading(List<Part> parts, int end) {

    /// One limit.
    ///
    /// @param first its first token
    /// @param end   the token behind it
    record Part(Limit limit, int first, int end) {}

    Part first() {
        return parts.getFirst();
    }
}
