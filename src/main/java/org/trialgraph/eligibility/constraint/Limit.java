package org.trialgraph.eligibility.constraint;

import org.jspecify.annotations.Nullable;

/// The limit that a constraint sets.
///
/// @param number     the limit itself; the lower end where the comparator is `BETWEEN`
/// @param upper      the upper end, not null exactly where the comparator is `BETWEEN`
/// @param unit       the normalised unit (`mg/dL`, `× ULN`, `10^9/L`, `years`), null for plain numbers such as ECOG
public record Limit(
        Comparator comparator,
        double number,
        @Nullable Double upper,
        @Nullable String unit) {

    public Limit {
        if ((comparator == Comparator.BETWEEN) != (upper != null)) {
            throw new IllegalArgumentException("an upper end belongs to BETWEEN and to nothing else");
        }
        if (upper != null && upper < number) {
            throw new IllegalArgumentException("the upper end is below the lower one");
        }
    }
}
