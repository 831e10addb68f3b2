package org.trialgraph.search.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.trialgraph.eligibility.Age;
import org.trialgraph.search.area.FieldKind;

/// An end of a range.
public sealed interface Bound {

    /// As it was written, with single blanks: `MIN`, `01/01/2015`, `21 years`.
    String text();

    /// The smallest value.
    record Min() implements Bound {

        @Override
        public String text() {
            return "MIN";
        }
    }

    /// The largest value.
    record Max() implements Bound {

        @Override
        public String text() {
            return "MAX";
        }
    }

    /// A day, or all days of a month or year.
    ///
    /// @param first where a range begins that has this as its lower bound
    /// @param last  where one ends that has it as its upper bound
    record DateBound(String text, LocalDate first, LocalDate last) implements Bound {}

    /// A number.
    record NumberBound(String text, BigDecimal value) implements Bound {}

    /// A length of time, compared by [Age#years()].
    record AgeBound(Age age) implements Bound {

        @Override
        public String text() {
            return age.text();
        }
    }

    /// Reads a value of a field of this kind, `MIN` and `MAX` included. Empty for whatever is none, and for all but
    /// `MIN` and `MAX` where values have no order.
    static Optional<Bound> parse(String text, FieldKind kind) {
        return BoundText.parse(text, kind);
    }

    /// Whether a range from this to the other can hold a value. Bounds of two kinds are never ordered.
    default boolean isAtMost(Bound upper) {
        if (upper instanceof Max) {
            return !(this instanceof Max);
        }
        return switch (this) {
            case Min() -> !(upper instanceof Min);
            case Max() -> false;
            case DateBound lower ->
                upper instanceof DateBound other && !lower.first().isAfter(other.last());
            case NumberBound lower ->
                upper instanceof NumberBound other && lower.value().compareTo(other.value()) <= 0;
            case AgeBound lower ->
                upper instanceof AgeBound other
                        && lower.age().years() <= other.age().years();
        };
    }

    /// Reads a bound of a range in no particular field.
    static Optional<Bound> parseAny(String text) {
        return BoundText.parseAny(text);
    }
}
