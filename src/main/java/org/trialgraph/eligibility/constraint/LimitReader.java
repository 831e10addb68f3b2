package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.constraint.AmountReader.Amount;
import org.trialgraph.eligibility.constraint.ComparatorPhrases.Match;
import org.trialgraph.eligibility.constraint.Measure.Units;

/// Reads `≥ 3 mg/dL`, `3 to 5 mg/dL`, `3 or more`, `≥ 3 and ≤ 5 mg/dL`. Answers null for whatever is unclear.
final class LimitReader {

    private static final Set<String> BETWEEN_WORDS = Set.of("between", "from");
    private static final Set<String> AND_OR = Words.of("""
            and or but , to / - – &
            """);

    private final Tokens tokens;
    private final Units units;
    private final AmountReader amounts;

    LimitReader(Tokens tokens, Units units) {
        this.tokens = tokens;
        this.units = units;
        this.amounts = new AmountReader(tokens, units.known());
    }

    /// The limits that start at this very token.
    @Nullable
    Reading read(int index) {
        if (tokens.isAny(index, BETWEEN_WORDS)) {
            return ComparatorPhrases.before(tokens, index + 1) == null
                    ? range(index, index + 1, true)
                    : read(index + 1);
        }
        Match comparator = ComparatorPhrases.before(tokens, index);
        if (comparator == null) {
            return withoutComparator(index);
        }
        if (comparator.comparator() == Comparator.EQ) {
            Reading range = range(index, comparator.end(), false);
            return range == null ? compared(index, comparator) : range;
        }
        return compared(index, comparator);
    }

    private @Nullable Reading withoutComparator(int index) {
        Reading range = range(index, index, false);
        if (range != null) {
            return range;
        }
        Amount amount = amounts.read(index);
        if (amount == null) {
            return null;
        }
        Match behind = ComparatorPhrases.behind(tokens, amount.end());
        return behind == null ? null : single(behind.comparator(), index, amount, behind.end());
    }

    /// Two ends: `3 to 5`, `3-5`, and after `between` also `3 and 5`.
    private @Nullable Reading range(int index, int numberAt, boolean between) {
        Amount lower = amounts.read(numberAt);
        if (lower == null) {
            return null;
        }
        boolean separated = tokens.at(lower.end()).isDash()
                || tokens.is(lower.end(), "to")
                || (between && tokens.is(lower.end(), "and"));
        Amount upper = separated ? amounts.read(lower.end() + 1) : null;
        if (upper == null || upper.number() <= lower.number()) {
            return null;
        }
        Unit unit = upper.unit() == null ? lower.unit() : upper.unit();
        boolean sameUnit = lower.unit() == null || lower.unit() == unit;
        if (!sameUnit || (unit != null && !isAcceptable(unit, lower)) || !isAcceptable(unit, upper)) {
            return null;
        }
        if (ComparatorPhrases.behind(tokens, upper.end()) != null) {
            return null;
        }
        var limit = new Limit(Comparator.BETWEEN, lower.number(), upper.number(), written(unit));
        return new Reading(List.of(new Reading.Part(limit, index, upper.end())), upper.end());
    }

    /// A comparator with its number, and perhaps a second pair.
    private @Nullable Reading compared(int index, Match comparator) {
        Amount amount = amounts.read(comparator.end());
        if (amount == null || isRange(amount.end())) {
            return null;
        }
        Reading both = two(index, comparator.comparator(), amount);
        if (both != null) {
            return both.parts().isEmpty() ? null : both;
        }
        return single(comparator.comparator(), index, amount, amount.end());
    }

    private boolean isRange(int index) {
        return (tokens.at(index).isDash() || tokens.is(index, "to"))
                && tokens.at(index + 1).value() != null;
    }

    /// The pair `≥ 3 and ≤ 5`; null where no second one follows, without parts where the two do not fit together.
    private @Nullable Reading two(int index, Comparator first, Amount amount) {
        int next = amount.end();
        while (tokens.isAny(next, AND_OR) && next < amount.end() + 2) {
            next++;
        }
        Match second = ComparatorPhrases.before(tokens, next);
        Amount other = second == null ? null : amounts.read(second.end());
        if (second == null
                || other == null
                || (next == amount.end() && tokens.at(next).comparator() == null)) {
            return null;
        }
        Unit unit = amount.unit() == null ? other.unit() : amount.unit();
        if (other.unit() == null && amount.unit() == null && !units.optional()) {
            return null;
        }
        boolean opposite = (first.isLower() && second.comparator().isUpper())
                || (first.isUpper() && second.comparator().isLower());
        // A second number without a unit shares the first one's only where nothing follows that may be its own.
        boolean sameUnit = other.unit() == unit || (other.unit() == null && tokens.endsClause(other.end()));
        if (!opposite || !sameUnit || !isAcceptable(unit, amount) || !isAcceptable(unit, other)) {
            return new Reading(List.of(), other.end());
        }
        var lower = new Limit(first, amount.number(), null, written(unit));
        var upper = new Limit(second.comparator(), other.number(), null, written(unit));
        return new Reading(
                List.of(new Reading.Part(lower, index, amount.end()), new Reading.Part(upper, next, other.end())),
                other.end());
    }

    private @Nullable Reading single(Comparator comparator, int index, Amount amount, int end) {
        if (!isAcceptable(amount.unit(), amount)) {
            return null;
        }
        var limit = new Limit(comparator, amount.number(), null, written(amount.unit()));
        return new Reading(List.of(new Reading.Part(limit, index, end)), end);
    }

    private boolean isAcceptable(@Nullable Unit unit, Amount amount) {
        if (unit == null) {
            return units.optional() && !isForeignUnit(amount.end());
        }
        boolean commas = tokens.at(amount.first()).lower().indexOf(',') >= 0;
        return switch (unit) {
            case TERA_PER_L, GIGA_PER_L, MEGA_PER_L, KILO_PER_UL -> !commas && amount.number() < 2000;
            case PER_MM3, PER_UL -> amount.number() >= 10;
            case ULN, LLN -> amount.number() <= 100;
            default -> true;
        };
    }

    /// Whether what follows a bare number looks like a unit that is not known, or makes the number part of another.
    private boolean isForeignUnit(int index) {
        Token token = tokens.at(index);
        boolean adjoining = token.start() == tokens.at(index - 1).end() && token.end() > 0;
        return (adjoining && !tokens.endsClause(index) && !token.is(":") && !token.is("]"))
                || Set.of(
                                "%",
                                "x", "×", "*", "/", "^", "percent", "times", "mg", "g", "points", "years", "mmol",
                                "kpa", "st")
                        .contains(token.lower());
    }

    private @Nullable String written(@Nullable Unit unit) {
        Unit meant = unit == null ? units.assumed() : unit;
        return meant == null ? null : meant.written();
    }
}
