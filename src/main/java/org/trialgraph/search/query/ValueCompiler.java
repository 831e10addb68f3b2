package org.trialgraph.search.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Bound;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Truth;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;

/// Conditions on values that are no words: dates, numbers, ages, truth values, and lengths of lists.
final class ValueCompiler {

    private final Bindings bindings;

    ValueCompiler(Bindings bindings) {
        this.bindings = bindings;
    }

    /// A field that has this value: of a date any that it may mean.
    Predicate equal(DataField field, String text) {
        if (field.kind() == FieldKind.BOOLEAN) {
            var truth = Truth.of(text).orElseThrow(() -> new BadUserInput("a truth value is expected: true or false"));
            return any(field, value -> bindings.bind(value + " = %s", truth));
        }
        var bound = Bound.parse(text, field.kind())
                .orElseThrow(() -> new BadUserInput("AREA[" + field.name() + "] has values of another kind: "
                        + kindName(field.kind()) + " is expected"));
        return range(field, new Expression.Range(bound, bound));
    }

    Predicate range(DataField field, Expression.Range range) {
        return any(
                field,
                value -> Predicate.all(List.of(
                        bound(value + " >= %s", range.lower(), true), bound(value + " <= %s", range.upper(), false))));
    }

    /// That there is a value.
    Predicate presence(DataField field) {
        return any(field, value -> Predicate.TRUE);
    }

    /// That something holds for a value of a field that is there.
    private Predicate any(DataField field, Function<String, Predicate> condition) {
        var own = TypedFields.value(field.name());
        if (own.isPresent()) {
            return Predicate.all(List.of(
                    Predicate.of(TypedFields.presence(field.name()).orElseThrow()), condition.apply(own.get())));
        }
        var several = FieldRows.of(field.name())
                .filter(rows -> field.kind().isTyped())
                .orElseThrow(() -> notSearched(field));
        var present = Predicate.of("(" + several.value() + ") is not null");
        return several.rows()
                .any(
                        Predicate.all(List.of(present, condition.apply("(" + several.value() + ")"))),
                        SearchDocument.STUDY);
    }

    /// The length of a list.
    Predicate size(DataField list, Expression part) {
        var size = TypedFields.size(list.name())
                .orElseThrow(() -> new BadUserInput("the length of " + list.name() + " cannot be searched for"));
        return size(size, part);
    }

    private Predicate size(String size, Expression part) {
        return switch (part) {
            case Expression.And(var parts) ->
                Predicate.all(parts.stream().map(each -> size(size, each)).toList());
            case Expression.Or(var parts) ->
                Predicate.any(parts.stream().map(each -> size(size, each)).toList());
            case Expression.Not(var inner) -> size(size, inner).negated();
            case Expression.Range(var lower, var upper) ->
                Predicate.all(List.of(bound(size + " >= %s", lower, true), bound(size + " <= %s", upper, false)));
            case Expression.Term(var text) -> length(size, text);
            case Expression.Phrase(var text) -> length(size, text);
            case Expression.Missing() -> Predicate.of(size + " = 0");
            case Expression.All() -> Predicate.TRUE;
            case Expression.Area area -> throw noLength();
            case Expression.AreaSize area -> throw noLength();
            case Expression.Search search -> throw noLength();
            case Expression.Distance distance -> throw noLength();
            case Expression.Coverage(var degree, var inner) -> size(size, inner);
            case Expression.Expansion(var degree, var inner) -> size(size, inner);
            case Expression.Tilt(var by, var inner) -> size(size, inner);
        };
    }

    private Predicate length(String size, String text) {
        try {
            return bindings.bind(size + " = %s", new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw noLength();
        }
    }

    private Predicate bound(String sql, Bound bound, boolean lower) {
        return switch (bound) {
            case Bound.Min() -> lower ? Predicate.TRUE : Predicate.FALSE;
            case Bound.Max() -> lower ? Predicate.FALSE : Predicate.TRUE;
            case Bound.DateBound(var text, var first, var last) -> bindings.bind(sql, lower ? first : last);
            case Bound.NumberBound(var text, var value) -> bindings.bind(sql, value);
            case Bound.AgeBound(var age) -> bindings.bind(sql, age.years());
        };
    }

    static BadUserInput notSearched(Searchable searched) {
        return new BadUserInput("AREA[" + searched.name() + "] cannot be searched here: it has no words, dates, numbers"
                + " or ages that this service indexes");
    }

    private static BadUserInput noLength() {
        return new BadUserInput("the length of a list is a whole number, or a RANGE of such");
    }

    private static String kindName(FieldKind kind) {
        return switch (kind) {
            case DATE -> "a date such as 2022, 2022-05 or 2022-05-31";
            case NUMBER -> "a number";
            case AGE -> "an age such as 18 years";
            case BOOLEAN -> "true or false";
            case TEXT, ENUM -> "text";
            case GEO -> "DISTANCE[…]";
            case STRUCTURE -> "MISSING";
        };
    }
}
