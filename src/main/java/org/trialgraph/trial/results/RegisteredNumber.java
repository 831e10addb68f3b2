package org.trialgraph.trial.results;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers that the registry has as text. Where a text is no plain number, such as `NA`, `<0.01` or `1,553` (in some
/// records the comma parts thousands, in others it is a decimal one), nothing is guessed.
final class RegisteredNumber {

    private static final Pattern PLAIN = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,4})?");

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+");

    private RegisteredNumber() {}

    /// The value of a text; null where it has none, or one that is beyond a double.
    static @Nullable Double of(@Nullable String text) {
        if (text == null || !PLAIN.matcher(text.strip()).matches()) {
            return null;
        }
        double value = Double.parseDouble(text.strip());
        return Double.isInfinite(value) ? null : value;
    }

    /// The value of a text that counts something: what is counted is whole, so that commas part thousands.
    static @Nullable Double ofCount(@Nullable String text) {
        return of(text != null && THOUSANDS.matcher(text.strip()).matches() ? text.replace(",", "") : text);
    }

    /// The value of a text that counts something and is a whole number of at most 32 bits; null for any other.
    static @Nullable Integer whole(@Nullable String text) {
        var value = ofCount(text);
        return value != null && value == value.intValue() ? (Integer) value.intValue() : null;
    }
}
