package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a number with its unit: `3 mg/dL`, `six (6) months`, and for ages `the age of 18 years`.
final class AmountReader {

    /// A number with its unit, the unit null where none is written.
    ///
    /// @param first the first token
    /// @param end   the token behind the last
    record Amount(double number, @Nullable Unit unit, int first, int end) {}

    private static final Set<String> BEFORE_AGE = Set.of("the", "age", "ages", "aged", "of");

    private final Tokens tokens;
    private final List<Unit> units;
    private final boolean ages;

    AmountReader(Tokens tokens, List<Unit> units) {
        this.tokens = tokens;
        this.units = units;
        this.ages = units.contains(Unit.YEARS);
    }

    /// The amount at `index`, null where no number stands there.
    @Nullable
    Amount read(int index) {
        int at = index;
        while (ages && at < index + 3 && tokens.isAny(at, BEFORE_AGE)) {
            at++;
        }
        Double number = tokens.at(at).value();
        if (number == null) {
            return null;
        }
        int end = at + 1;
        if (tokens.is(end, "(") && number.equals(tokens.at(end + 1).value()) && tokens.is(end + 2, ")")) {
            end += 3;
        }
        Unit.Match unit = Unit.at(tokens.text(), tokens.at(end - 1).end(), units);
        return unit == null
                ? new Amount(number, null, index, end)
                : new Amount(number, unit.unit(), index, afterAge(tokens.behind(end, unit.end())));
    }

    /// Behind `old` and `of age` too, so that `18 years old to 75 years old` is one range.
    private int afterAge(int index) {
        if (!ages) {
            return index;
        }
        int word = tokens.at(index).isDash() ? index + 1 : index;
        if (tokens.is(word, "old")) {
            return word + 1;
        }
        return tokens.is(index, "of") && tokens.is(index + 1, "age") ? index + 2 : index;
    }
}
