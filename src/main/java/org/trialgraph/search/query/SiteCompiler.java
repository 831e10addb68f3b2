package org.trialgraph.search.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.LocationPredicate;
import org.trialgraph.trial.place.NearInput;

/// Expressions as SQL over one row of `location`: all parts hold for the same site.
final class SiteCompiler {

    private static final Map<String, String> COLUMNS = Map.of(
            "LocationFacility", "facility",
            "LocationCity", "city",
            "LocationState", "state",
            "LocationCountry", "country",
            "LocationZip", "zip",
            "LocationStatus", "status");

    private final Bindings bindings;

    SiteCompiler(Bindings bindings) {
        this.bindings = bindings;
    }

    /// Whether the same expression on the trial as a whole finds no less, by words.
    static boolean isNarrowedByWords(Expression expression) {
        return switch (expression) {
            case Expression.And(var parts) -> parts.stream().allMatch(SiteCompiler::isNarrowedByWords);
            case Expression.Or(var parts) -> parts.stream().allMatch(SiteCompiler::isNarrowedByWords);
            case Expression.Area(var area, var part) -> isNarrowedByWords(part);
            case Expression.Term term -> true;
            case Expression.Phrase phrase -> true;
            case Expression.Coverage(var degree, var part) -> false;
            case Expression.Expansion(var degree, var part) -> isNarrowedByWords(part);
            case Expression.Tilt(var by, var part) -> isNarrowedByWords(part);
            case Expression.Search(var document, var part) -> isNarrowedByWords(part);
            case Expression.Not not -> false;
            case Expression.AreaSize size -> false;
            case Expression.Range range -> false;
            case Distance distance -> false;
            case Expression.Missing missing -> false;
            case Expression.All all -> false;
        };
    }

    Predicate compile(Expression expression, Searchable area) {
        return switch (expression) {
            case Expression.And(var parts) ->
                Predicate.all(parts.stream().map(part -> compile(part, area)).toList());
            case Expression.Or(var parts) ->
                Predicate.any(parts.stream().map(part -> compile(part, area)).toList());
            case Expression.Not(var part) -> compile(part, area).negated();
            case Expression.Area(var inner, var part) -> compile(part, inner);
            case Expression.Coverage(var degree, var part) -> compile(part, area);
            case Expression.Expansion(var degree, var part) -> compile(part, area);
            case Expression.Tilt(var by, var part) -> compile(part, area);
            case Expression.Search(var document, var part) -> compile(part, area);
            case Expression.Term(var text) -> words(text, area);
            case Expression.Phrase(var text) -> phrase(text, area);
            case Distance distance -> near(distance);
            case Expression.Missing() ->
                Predicate.all(columns(area).stream()
                        .map(column -> Predicate.of(column + " is null"))
                        .toList());
            case Expression.All() -> Predicate.TRUE;
            case Expression.AreaSize size ->
                throw new BadUserInput("a site has no list whose length could be searched for");
            case Expression.Range range -> throw new BadUserInput("a site has nothing that a RANGE could be of");
        };
    }

    /// Every word, in any column.
    private Predicate words(String text, Searchable area) {
        return Predicate.all(List.of(text.split(" ", -1)).stream()
                .filter(word -> !word.isEmpty())
                .map(word -> phrase(word, area))
                .toList());
    }

    private Predicate phrase(String text, Searchable area) {
        return Predicate.any(columns(area).stream()
                .map(column -> column.equals("status")
                        ? bindings.bind("status = upper(%s)", text.replace(' ', '_'))
                        : bindings.bind(column + " ilike %s", "%" + LocationPredicate.pattern(text) + "%"))
                .toList());
    }

    private static List<String> columns(Searchable area) {
        var columns = IndexedFields.of(area).stream()
                .map(COLUMNS::get)
                .filter(Objects::nonNull)
                .toList();
        if (columns.isEmpty()) {
            throw new BadUserInput("SEARCH[Location] has no " + area.name()
                    + " in it: a site has LocationFacility, LocationCity, LocationState, LocationZip, LocationCountry"
                    + " and LocationStatus");
        }
        return columns;
    }

    private Predicate near(Distance distance) {
        var circle = new NearInput(distance.latitude(), distance.longitude(), distance.kilometres());
        var site = LocationPredicate.of(new LocationFilter(null, null, null, null, null, circle), bindings.next());
        return new Predicate("(true " + site.sql() + ")", site.values());
    }
}
