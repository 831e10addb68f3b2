package org.trialgraph.search.query;

import java.util.List;
import java.util.Optional;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.LocationPredicate;
import org.trialgraph.trial.place.NearInput;

/// Expressions as SQL over the search document.
final class ExpressionCompiler {

    private final Bindings bindings;
    private final ValueCompiler values;

    ExpressionCompiler(Bindings bindings) {
        this.bindings = bindings;
        this.values = new ValueCompiler(bindings);
    }

    /// @param area where a term is looked for that names none
    Predicate compile(Expression expression, Searchable area) {
        return compile(expression, Context.of(area));
    }

    private Predicate compile(Expression expression, Context context) {
        return switch (expression) {
            case Expression.And(var parts) ->
                Predicate.all(parts.stream().map(part -> compile(part, context)).toList());
            case Expression.Or(var parts) ->
                Predicate.any(parts.stream().map(part -> compile(part, context)).toList());
            case Expression.Not(var part) -> compile(part, context).negated();
            case Expression.Area(var area, var part) -> compile(part, context.in(area));
            case Expression.AreaSize(var list, var part) -> values.size(list, part);
            case Expression.Tilt(var by, var part) -> compile(part, context);
            case Expression.Search(var document, var part) -> search(document, part, context);
            case Expression.Coverage(var degree, var part) -> compile(part, context.with(degree));
            case Expression.Expansion(var degree, var part) -> compile(part, context.with(degree));
            case Expression.Term(var text) -> term(text, context, false);
            case Expression.Phrase(var text) -> term(text, context, true);
            case Expression.Range range -> values.range(field(context), range);
            case Distance distance -> distance(distance);
            case Expression.Missing() -> missing(context.area());
            case Expression.All() -> Predicate.TRUE;
        };
    }

    private Predicate term(String text, Context context, boolean phrase) {
        if (context.area() instanceof DataField field
                && field.kind() != FieldKind.TEXT
                && field.kind() != FieldKind.ENUM) {
            return values.equal(field, text);
        }
        var fields = IndexedFields.of(context.area());
        var words = WordQuery.of(text);
        boolean value = context.area() instanceof DataField field && field.kind() == FieldKind.ENUM;
        var query = value ? words.valueOf(fields) : words(words, fields, context, phrase);
        return query.map(this::match).orElse(Predicate.FALSE);
    }

    private static Optional<String> words(WordQuery words, List<String> fields, Context context, boolean phrase) {
        var expansion = phrase ? context.expansion().ofPhrase() : context.expansion();
        if (context.coverage() != CoverageDegree.CONTAINS) {
            return words.phraseIn(fields, context.coverage());
        }
        return switch (expansion) {
            case NONE, TERM, CONCEPT -> words.phraseIn(fields, CoverageDegree.CONTAINS);
            case RELAXATION -> words.allIn(fields);
            case LOSSY -> words.someIn(fields);
        };
    }

    private Predicate match(String query) {
        return bindings.bind("d.words @@ cast(%s as tsquery)", query);
    }

    private Predicate missing(Searchable area) {
        if (area instanceof DataField field) {
            var value = TypedFields.value(field.name());
            if (value.isPresent()) {
                return Predicate.of(value.get() + " is null");
            }
        }
        var fields = IndexedFields.of(area);
        if (fields.isEmpty()) {
            throw ValueCompiler.notSearched(area);
        }
        return match(WordQuery.presence(fields)).negated();
    }

    private Predicate search(SearchDocument document, Expression part, Context context) {
        return switch (document) {
            case STUDY -> compile(part, context);
            case LOCATION -> {
                var site = new SiteCompiler(bindings).compile(part, context.area());
                var some = site.within("d.nct in (select location.nct from location where %s)");
                // The words have an index, and narrow it down.
                yield SiteCompiler.isNarrowedByWords(part)
                        ? Predicate.all(List.of(compile(part, context), some))
                        : some;
            }
        };
    }

    private Predicate distance(Distance distance) {
        var circle = new NearInput(distance.latitude(), distance.longitude(), distance.kilometres());
        var site = LocationPredicate.of(new LocationFilter(null, null, null, null, null, circle), bindings.next());
        return new Predicate(
                "d.nct in (select location.nct from location where true " + site.sql() + ")", site.values());
    }

    private static DataField field(Context context) {
        return switch (context.area()) {
            case DataField field -> field;
            case SearchArea area ->
                throw new BadUserInput("RANGE needs a single field around it, such as AREA[StartDate], and "
                        + area.name() + " has several");
        };
    }
}
