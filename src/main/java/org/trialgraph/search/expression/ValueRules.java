package org.trialgraph.search.expression;

import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.expression.Bound.Max;
import org.trialgraph.search.expression.Bound.Min;
import org.trialgraph.search.expression.Bound.NumberBound;

/// What can be asked of a field: a date of a date, a number of a number, text of text.
final class ValueRules {

    private ValueRules() {}

    /// Lets a term or phrase pass that the area around can have as its value.
    static void checkTerm(Token token, String text, Scope scope) {
        var kind = scope.kind().orElse(FieldKind.TEXT);
        boolean fits = switch (kind) {
            case TEXT, ENUM -> true;
            case BOOLEAN -> Truth.of(text).isPresent();
            case DATE, AGE -> isValue(text, kind);
            case NUMBER -> isValue(text, kind) && (!scope.sized() || isSize(text));
            case GEO, STRUCTURE -> false;
        };
        if (!fits) {
            throw new ExpressionError(
                    "No value of " + scope.areaName(), token.start(), text, expected(kind, scope.sized()));
        }
    }

    /// Reads a bound of a range, which ends at `offset + written.length()`.
    static Bound bound(String written, int offset, Scope scope) {
        var text = SpacedText.isBlank(written) ? "" : SpacedText.of(written);
        var bound = scope.kind().map(kind -> Bound.parse(text, kind)).orElseGet(() -> Bound.parseAny(text));
        return bound.filter(read -> !(read instanceof NumberBound) || !scope.sized() || isSize(text))
                .orElseThrow(() -> new ExpressionError(
                        text.isEmpty() ? "A bound is missing" : "No bound of " + scope.areaName(),
                        offset,
                        text,
                        scope.kind()
                                .map(kind ->
                                        "MIN, MAX" + (kind.isOrdered() ? " or " + expected(kind, scope.sized()) : ""))
                                .orElse("MIN, MAX, a date, a number or an age")));
    }

    private static boolean isValue(String text, FieldKind kind) {
        return Bound.parse(text, kind)
                .filter(bound -> !(bound instanceof Min || bound instanceof Max))
                .isPresent();
    }

    private static boolean isSize(String text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    private static String expected(FieldKind kind, boolean sized) {
        return switch (kind) {
            case DATE -> "a date: 2022, 2022-05, 2022-05-31 or 05/31/2022";
            case NUMBER -> sized ? "a whole number" : "a number";
            case AGE -> "a length of time with its unit: 18 years";
            case BOOLEAN -> "true or false";
            case GEO -> "DISTANCE[latitude, longitude, radius]";
            case STRUCTURE -> "MISSING, RANGE[MIN, MAX], or a field below it";
            case TEXT, ENUM -> "text";
        };
    }
}
