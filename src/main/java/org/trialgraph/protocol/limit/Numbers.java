package org.trialgraph.protocol.limit;

import graphql.language.SourceLocation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;

/// Refuses numbers that are short to write and long to reckon with: as an integer, `1e600000000` has that many digits.
/// What a number is for is not known here, so none may have many more digits than the largest `Float`.
final class Numbers {

    private static final int MOST_DIGITS = 400;
    private static final double DIGITS_OF_A_BIT = Math.log10(2);

    private static final Pattern LARGE_EXPONENT = Pattern.compile("[-+]?[0-9.]+[eE][-+]?[0-9]{4,}");

    private Numbers() {}

    /// @param whose number it is
    /// @param place in the document; null for a variable's
    static void check(String whose, Number number, @Nullable SourceLocation place) {
        Excess.check(ErrorCode.BAD_USER_INPUT, "Digits of " + whose, digits(number), MOST_DIGITS, place);
    }

    /// Lets a document pass that no row of digits makes long to parse.
    static void checkDigits(String document) {
        int begin = 0;
        for (int i = 0; i <= document.length(); i++) {
            if (i < document.length() && document.charAt(i) >= '0' && document.charAt(i) <= '9') {
                continue;
            }
            if (i - begin > MOST_DIGITS) {
                Excess.check(
                        ErrorCode.BAD_USER_INPUT, "Digits in a row", i - begin, MOST_DIGITS, place(document, begin));
            }
            begin = i + 1;
        }
    }

    private static SourceLocation place(String document, int index) {
        var before = document.substring(0, index);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new SourceLocation(line, index - before.lastIndexOf('\n'));
    }

    /// Whether the engine would take a text for a number of many digits, if it takes it for one.
    static boolean isLarge(String text) {
        return LARGE_EXPONENT.matcher(text).matches();
    }

    /// About as many as are written without an exponent.
    private static long digits(Number number) {
        return switch (number) {
            case BigInteger integer -> (long) (integer.bitLength() * DIGITS_OF_A_BIT);
            case BigDecimal decimal -> decimal.precision() + Math.abs((long) decimal.scale());
            default -> 0;
        };
    }
}
