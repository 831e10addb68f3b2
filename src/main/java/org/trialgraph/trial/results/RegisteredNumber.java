package org.trialgraph.trial.results;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers that the registry has as text. Where a text is no plain number, such as `NA`, `<0.01` or `1,553` (in some
/// records the comma parts thousands, in others it is a decimal one), nothing is guessed.
final class RegisteredNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");

    private RegisteredNumber() {}

    /// The value of a text; null where it has none, or one that is beyond a double.
    static @Nullable Double of(@Nullable String text) {
        if (text == null || !PLAIN.matcher(text.strip()).matches()) {
            return null;
        }
        double value = Double.parseDouble(text.strip());
        return Double.isInfinite(value) ? null : value;
    }

    /// The value of a text that is a whole number of at most 32 bits; null for any other.
    static @Nullable Integer whole(@Nullable String text) {
        var value = of(text);
        return value != null && value == value.intValue() ? (Integer) value.intValue() : null;
    }
}
