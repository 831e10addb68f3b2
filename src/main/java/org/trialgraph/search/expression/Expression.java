package org.trialgraph.search.expression;

import java.util.List;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;

/// What is searched for. A tree says what was written, parentheses aside: nested lists stay nested, a repeated operator
/// stays repeated, and of several settings around a term the innermost holds.
///
/// Where no [Area] is around, the caller's own area is meant; where no [Coverage] or [Expansion] is, CONTAINS and
/// RELAXATION.
public sealed interface Expression {

    /// All of two or more parts. Written with `AND`, or without: `bethesda NOT maryland`.
    record And(List<Expression> parts) implements Expression {

        public And {
            parts = severalOf(parts);
        }
    }

    /// One or more of two or more parts; several rank higher.
    record Or(List<Expression> parts) implements Expression {

        public Or {
            parts = severalOf(parts);
        }
    }

    /// The records that the part does not match.
    record Not(Expression part) implements Expression {}

    /// The part in an area or field, `AREA[LocationCity]Portland`.
    record Area(Searchable searched, Expression part) implements Expression {}

    /// The part on the length of a list, `AREA[Phase:size]2`. Its terms are whole numbers, its ranges between such.
    record AreaSize(DataField list, Expression part) implements Expression {}

    /// The part, ranked by an ordered field, the later or larger the better. It finds no less.
    record Tilt(DataField by, Expression part) implements Expression {}

    /// The part, all of it in the same instance of a document.
    record Search(SearchDocument document, Expression part) implements Expression {}

    /// How much of a field the part's terms have to cover.
    record Coverage(CoverageDegree degree, Expression part) implements Expression {}

    /// How far the part's terms may be from the words of a field.
    record Expansion(ExpansionDegree degree, Expression part) implements Expression {}

    /// Words without quotes, with one blank between.
    record Term(String text) implements Expression {

        public Term {
            text = SpacedText.of(text);
        }
    }

    /// Words in quotes, with one blank between: they are to stand together in this order.
    record Phrase(String text) implements Expression {

        public Phrase {
            text = SpacedText.of(text);
        }
    }

    /// Values from the lower to the upper bound, both included. `RANGE[MIN, MAX]` is any value at all.
    record Range(Bound lower, Bound upper) implements Expression {}

    /// Points around a place.
    ///
    /// @param latitude  in degrees, north positive
    /// @param longitude in degrees, east positive
    /// @param radius    in the unit
    record Distance(double latitude, double longitude, double radius, DistanceUnit unit) implements Expression {

        public double kilometres() {
            return radius * unit.kilometres();
        }
    }

    /// No value in the area or field around.
    record Missing() implements Expression {}

    /// Every study.
    record All() implements Expression {}

    private static List<Expression> severalOf(List<Expression> parts) {
        if (parts.size() < 2) {
            throw new IllegalArgumentException("two or more parts expected: " + parts);
        }
        return List.copyOf(parts);
    }
}
