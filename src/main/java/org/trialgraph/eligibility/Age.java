package org.trialgraph.eligibility;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An age limit as registered.
///
/// @param text  the registered text, `18 Years`
/// @param value the number before the unit, never negative
public record Age(String text, int value, AgeUnit unit) {

    /// Nine digits fit an int, and no limit needs more.
    private static final int MAX_DIGITS = 9;

    /// Reads `18 Years`, `1 Month` or `30 minutes`. Empty for null, for `N/A` and for whatever is no number and unit:
    /// an absent limit means any age.
    public static Optional<Age> parse(@Nullable String registered) {
        if (registered == null) {
            return Optional.empty();
        }
        String text = registered.strip();
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        if (digits == 0 || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(0, digits));
        return AgeUnit.named(text.substring(digits).strip()).map(unit -> new Age(text, value, unit));
    }

    /// The age in years, by the factors of [AgeUnit].
    public double years() {
        return unit.years(value);
    }
}
