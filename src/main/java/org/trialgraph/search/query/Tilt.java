package org.trialgraph.search.query;

import java.util.ArrayList;
import java.util.List;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.expression.Expression;

/// A field that a ranking is tilted by: the later or larger its value, the better. It finds no more and no less.
///
/// @param sql its value in a row `d` of the search document as a number, null for none
public record Tilt(String sql) {

    /// Those of an expression, the outermost first; not those behind `NOT`, which ranks nothing.
    static List<Tilt> of(Expression expression) {
        List<Tilt> tilts = new ArrayList<>();
        collect(expression, tilts);
        return tilts;
    }

    /// Of several values the greatest counts.
    private static Tilt by(DataField field) {
        var value = TypedFields.value(field.name())
                .or(() -> FieldRows.of(field.name()).map(FieldRows::greatest))
                .orElseThrow();
        return new Tilt(
                field.kind() == FieldKind.DATE
                        ? "cast(" + value + " - date '1900-01-01' as double precision)"
                        : "cast(" + value + " as double precision)");
    }

    private static void collect(Expression expression, List<Tilt> tilts) {
        switch (expression) {
            case Expression.And(var parts) -> parts.forEach(part -> collect(part, tilts));
            case Expression.Or(var parts) -> parts.forEach(part -> collect(part, tilts));
            case Expression.Tilt(var by, var part) -> {
                tilts.add(by(by));
                collect(part, tilts);
            }
            case Expression.Area(var area, var part) -> collect(part, tilts);
            case Expression.Search(var document, var part) -> collect(part, tilts);
            case Expression.Coverage(var degree, var part) -> collect(part, tilts);
            case Expression.Expansion(var degree, var part) -> collect(part, tilts);
            case Expression.Not not -> {}
            case Expression.AreaSize size -> {}
            case Expression.Term term -> {}
            case Expression.Phrase phrase -> {}
            case Expression.Range range -> {}
            case Expression.Distance distance -> {}
            case Expression.Missing missing -> {}
            case Expression.All all -> {}
        }
    }
}
