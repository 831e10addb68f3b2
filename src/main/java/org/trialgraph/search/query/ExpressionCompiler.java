package org.trialgraph.search.query;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Bound;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.search.synonym.Synonyms;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.LocationPredicate;
import org.trialgraph.trial.place.NearInput;
import org.trialgraph.trial.text.IndexedWord;
import org.trialgraph.trial.text.Phrase;

/// Expressions as conditions on a row `d` of the search document and, within `SEARCH[Location]`, one of `location`.
final class ExpressionCompiler {

    /// One by one where few trials are left or the sites' condition speaks of the trial; else the database reads all
    /// sites once.
    private static final String SOME_SITE = "exists (select from location where location.nct = d.nct and %s)";

    /// Each is compared with every value of up to sixty fields.
    private static final int MOST_EXACT_TEXTS = 20;

    private final Bindings bindings;
    private final Synonyms synonyms;
    private final ValueCompiler values;
    private int exactTexts;

    ExpressionCompiler(Bindings bindings, Synonyms synonyms) {
        this.bindings = bindings;
        this.synonyms = synonyms;
        this.values = new ValueCompiler(bindings);
    }

    /// @param area where a term is looked for that names none
    Condition compile(Expression expression, Searchable area) {
        return compile(expression, Context.of(area));
    }

    private Condition compile(Expression expression, Context context) {
        return switch (expression) {
            case Expression.And(var parts) ->
                Condition.all(parts.stream().map(part -> compile(part, context)).toList());
            case Expression.Or(var parts) ->
                Condition.any(parts.stream().map(part -> compile(part, context)).toList());
            case Expression.Not(var part) -> compile(part, context).negated();
            case Expression.Area(var area, var part) -> compile(part, context.in(area));
            case Expression.AreaSize(var list, var part) -> rows(size(list, part, context));
            case Expression.Tilt(var by, var part) -> compile(part, context);
            case Expression.Search(var document, var part) -> search(document, part, context);
            case Expression.Coverage(var degree, var part) -> compile(part, context.with(degree));
            case Expression.Expansion(var degree, var part) -> compile(part, context.with(degree));
            case Expression.Term(var text) -> term(text, context, false);
            case Expression.Phrase(var text) -> term(text, context, true);
            case Expression.Range range -> range(range, context);
            case Distance distance -> rows(near(distance, context));
            case Expression.Missing() -> presence(context).negated();
            case Expression.All() -> Condition.Rows.TRUE;
        };
    }

    private static Condition rows(Predicate predicate) {
        return new Condition.Rows(predicate);
    }

    private Condition term(String text, Context context, boolean phrase) {
        if (!(context.area() instanceof DataField field)) {
            return words(text, context, phrase);
        }
        return switch (field.kind()) {
            case TEXT -> words(text, context, phrase);
            case ENUM -> match(WordQuery.of(text).valueOf(fields(context)), fields(context), context);
            case DATE, NUMBER, AGE, BOOLEAN, GEO, STRUCTURE -> values(field, values.equal(field, text));
        };
    }

    /// What holds for values of a field. Of those that a trial may have several of no index tells, but one tells which
    /// trials have what is around them.
    private static Condition values(DataField field, Predicate predicate) {
        if (TypedFields.value(field.name()).isPresent()) {
            return rows(predicate);
        }
        var around = List.of(Areas.registered().around(field).name());
        var isThere = match(Optional.of(WordQuery.presence(around)), around, Context.of(field));
        return Condition.all(List.of(isThere, rows(predicate)));
    }

    /// The index knows not all places of a word in a long list, and no list is as long as that of the sites: where
    /// places matter there, each site is looked at.
    private Condition words(String text, Context context, boolean phrase) {
        var fields = fields(context);
        var ofSites = IndexedFields.of(context.in(SearchDocument.LOCATION));
        boolean whole = context.coverage() != CoverageDegree.CONTAINS;
        boolean together = phrase || context.expansion().compareTo(ExpansionDegree.CONCEPT) <= 0;
        boolean looked = whole || (together && ofSites.size() == fields.size());
        if (context.document() == SearchDocument.LOCATION || ofSites.isEmpty() || !looked) {
            return match(text, fields, context, phrase);
        }
        var part = phrase ? new Expression.Phrase(text) : new Expression.Term(text);
        var sites = search(SearchDocument.LOCATION, part, context);
        var others = fields.stream().filter(field -> !ofSites.contains(field)).toList();
        return others.isEmpty() ? sites : Condition.any(List.of(match(text, others, context, phrase), sites));
    }

    private Condition match(String text, List<String> fields, Context context, boolean phrase) {
        var words = WordQuery.of(text);
        var names = SynonymFields.of(context);
        var coverage = context.coverage();
        var asked = phrase ? context.expansion().ofPhrase() : context.expansion();
        var expansion = coverage == CoverageDegree.CONTAINS ? asked : asked.ofPhrase();
        Function<Phrase, Optional<String>> others =
                name -> synonyms.of(name).flatMap(known -> names.query(known, coverage));
        var query = switch (expansion) {
            case NONE, TERM -> words.phraseIn(fields, coverage);
            case CONCEPT ->
                words.phraseIn(fields, coverage)
                        .map(own -> others.apply(words.name())
                                .map(other -> "(" + own + " | " + other + ")")
                                .orElse(own));
            case RELAXATION -> words.allIn(fields, others);
            case LOSSY -> words.someIn(fields, others);
        };
        boolean together = expansion.compareTo(ExpansionDegree.CONCEPT) <= 0;
        boolean brief = words.isBriefIn(fields, together) && names.areBrief();
        var found = Condition.Words.of(context.document(), query, brief);
        return expansion == ExpansionDegree.NONE
                ? Condition.all(List.of(found, exactly(text, fields, context)))
                : found;
    }

    private Condition exactly(String text, List<String> fields, Context context) {
        if (++exactTexts > MOST_EXACT_TEXTS) {
            throw new BadUserInput("EXPANSION[None] can be said of " + MOST_EXACT_TEXTS
                    + " texts at most: all values are read for it");
        }
        return rows(new ExactText(text, context.coverage()).in(fields, context.document(), bindings));
    }

    /// @param query empty for a text without words, which nothing matches
    /// @param fields that it is about
    private static Condition match(Optional<String> query, List<String> fields, Context context) {
        return Condition.Words.of(context.document(), query, IndexedWord.areBrief(fields));
    }

    private Condition range(Expression.Range range, Context context) {
        if (range.lower() instanceof Bound.Min && range.upper() instanceof Bound.Max) {
            return presence(context);
        }
        return switch (context.area()) {
            case DataField field -> values(field, values.range(field, range));
            case SearchArea area ->
                throw new BadUserInput("RANGE needs a single field around it, such as AREA[StartDate], and "
                        + area.name() + " has several");
        };
    }

    /// That there is anything in the area or field.
    private Condition presence(Context context) {
        if (context.area() instanceof DataField field) {
            if (field.kind().isTyped()) {
                return values(field, values.presence(field));
            }
            if (field.kind() == FieldKind.GEO) {
                var point = Predicate.of("(location.latitude is not null and location.longitude is not null)");
                return rows(context.document() == SearchDocument.LOCATION ? point : point.within(SOME_SITE));
            }
        }
        return match(Optional.of(WordQuery.presence(fields(context))), fields(context), context);
    }

    private Condition search(SearchDocument document, Expression part, Context context) {
        var inside = context.in(document);
        return switch (document) {
            case STUDY -> compile(part, inside);
            case LOCATION ->
                Condition.all(List.of(
                        narrowed(part, context.in(SearchDocument.STUDY)),
                        rows(compile(part, inside).sql(bindings).within(SOME_SITE))));
        };
    }

    /// What holds for the trial as a whole if the expression holds for one of its sites. Words of the trial have an
    /// index, those of a site none.
    private Condition narrowed(Expression expression, Context context) {
        return switch (expression) {
            case Expression.And(var parts) ->
                Condition.all(
                        parts.stream().map(part -> narrowed(part, context)).toList());
            case Expression.Or(var parts) ->
                Condition.any(
                        parts.stream().map(part -> narrowed(part, context)).toList());
            case Expression.Area(var area, var part) -> narrowed(part, context.in(area));
            case Expression.Tilt(var by, var part) -> narrowed(part, context);
            case Expression.Coverage(var degree, var part) -> narrowed(part, context.with(degree));
            case Expression.Expansion(var degree, var part) -> narrowed(part, context.with(degree));
            case Expression.Term(var text) -> narrowed(text, context.expansion(), context);
            case Expression.Phrase(var text) ->
                narrowed(text, context.expansion().ofPhrase(), context);
            case Expression.Search(var document, var part) ->
                document == SearchDocument.STUDY ? compile(part, context) : narrowed(part, context);
            case Expression.Not not -> Condition.Rows.TRUE;
            case Expression.AreaSize size -> Condition.Rows.TRUE;
            case Expression.Range range -> Condition.Rows.TRUE;
            case Distance distance -> Condition.Rows.TRUE;
            case Expression.Missing missing -> Condition.Rows.TRUE;
            case Expression.All all -> Condition.Rows.TRUE;
        };
    }

    private Condition narrowed(String text, ExpansionDegree expansion, Context context) {
        if (context.area() instanceof DataField field && field.kind() == FieldKind.ENUM) {
            return term(text, context, false);
        }
        var fields = fields(context.in(SearchDocument.LOCATION));
        return match(WordQuery.of(text).anywhereIn(fields, expansion), fields, context);
    }

    private Predicate size(DataField list, Expression part, Context context) {
        if (context.document() == SearchDocument.LOCATION) {
            throw new BadUserInput("a site has no list whose length could be searched for");
        }
        return values.size(list, part);
    }

    private Predicate near(Distance distance, Context context) {
        var circle = new NearInput(distance.latitude(), distance.longitude(), distance.kilometres());
        var site = LocationPredicate.of(new LocationFilter(null, null, null, null, null, circle), bindings.next());
        var here = new Predicate("(true " + site.sql() + ")", site.values());
        return context.document() == SearchDocument.LOCATION ? here : here.within(SOME_SITE);
    }

    private static List<String> fields(Context context) {
        var fields = IndexedFields.of(context);
        if (fields.isEmpty()) {
            throw context.document() == SearchDocument.LOCATION
                    ? new BadUserInput(
                            "SEARCH[Location] has no " + context.area().name()
                                    + " in it: a site has LocationFacility, LocationCity, LocationState, LocationZip,"
                                    + " LocationCountry, LocationStatus, LocationGeoPoint and LocationContactName")
                    : ValueCompiler.notSearched(context.area());
        }
        return fields;
    }
}
