package org.trialgraph.search.reference;

import java.util.List;
import java.util.stream.Stream;
import org.trialgraph.search.expression.Expression;

/// The operators in an expression, by the names of their kinds.
final class Operators {

    private Operators() {}

    static Stream<String> of(Expression expression) {
        return Stream.concat(
                Stream.of(expression.getClass().getSimpleName()),
                parts(expression).stream().flatMap(Operators::of));
    }

    private static List<Expression> parts(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> parts;
            case Expression.Or(var parts) -> parts;
            case Expression.Not(var part) -> List.of(part);
            case Expression.Area(var area, var part) -> List.of(part);
            case Expression.AreaSize(var list, var part) -> List.of(part);
            case Expression.Tilt(var by, var part) -> List.of(part);
            case Expression.Search(var document, var part) -> List.of(part);
            case Expression.Coverage(var degree, var part) -> List.of(part);
            case Expression.Expansion(var degree, var part) -> List.of(part);
            case Expression.Term term -> List.of();
            case Expression.Phrase phrase -> List.of();
            case Expression.Range range -> List.of();
            case Expression.Distance distance -> List.of();
            case Expression.Missing missing -> List.of();
            case Expression.All all -> List.of();
        };
    }
}
