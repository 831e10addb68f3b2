package org.trialgraph.search.expression;

import java.util.List;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.expression.Expression.And;
import org.trialgraph.search.expression.Expression.Area;
import org.trialgraph.search.expression.Expression.Not;
import org.trialgraph.search.expression.Expression.Or;
import org.trialgraph.search.expression.Expression.Phrase;
import org.trialgraph.search.expression.Expression.Range;
import org.trialgraph.search.expression.Expression.Term;

/// Short words for trees that are expected.
final class Trees {

    private Trees() {}

    static Expression and(Expression... parts) {
        return new And(List.of(parts));
    }

    static Expression or(Expression... parts) {
        return new Or(List.of(parts));
    }

    static Expression not(Expression part) {
        return new Not(part);
    }

    static Expression term(String text) {
        return new Term(text);
    }

    static Expression phrase(String text) {
        return new Phrase(text);
    }

    static Expression area(String name, Expression part) {
        return new Area(Areas.registered().find(name).orElseThrow(), part);
    }

    /// A range in a named field.
    static Expression range(String field, String lower, String upper) {
        var kind = Areas.registered().requireField(field).kind();
        return area(
                field,
                new Range(
                        Bound.parse(lower, kind).orElseThrow(),
                        Bound.parse(upper, kind).orElseThrow()));
    }

    /// A range in no field.
    static Expression range(String lower, String upper) {
        return new Range(
                Bound.parseAny(lower).orElseThrow(), Bound.parseAny(upper).orElseThrow());
    }
}
