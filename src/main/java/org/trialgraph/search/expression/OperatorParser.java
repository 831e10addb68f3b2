package org.trialgraph.search.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.NearestName;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression.Area;
import org.trialgraph.search.expression.Expression.AreaSize;
import org.trialgraph.search.expression.Expression.Coverage;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Range;
import org.trialgraph.search.expression.Expression.Search;
import org.trialgraph.search.expression.Expression.Tilt;

/// Reads the operators with brackets, and through the other parser what they apply to.
final class OperatorParser {

    private static final Areas AREAS = Areas.registered();

    private static final Pattern DEGREES = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");
    private static final Pattern RADIUS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,20})?) ?(mi|km)");

    private final ExpressionParser parser;

    OperatorParser(ExpressionParser parser) {
        this.parser = parser;
    }

    Expression read(Token token, Scope scope) {
        return switch (token.text()) {
            case "AREA" -> area(token, scope);
            case "TILT" -> tilt(token, scope);
            case "SEARCH" -> {
                var document = named(token, SearchDocument.values(), SearchDocument::registered);
                yield new Search(document, inside(token, scope.in(document)));
            }
            case "COVERAGE" -> {
                var degree = named(token, CoverageDegree.values(), CoverageDegree::registered);
                yield new Coverage(degree, inside(token, scope.with(degree)));
            }
            case "EXPANSION" -> {
                var degree = named(token, ExpansionDegree.values(), ExpansionDegree::registered);
                yield new Expansion(degree, inside(token, scope.with(degree)));
            }
            case "RANGE" -> range(token, scope);
            case "DISTANCE" -> distance(token, scope);
            default -> throw new IllegalStateException("the lexer knows an operator more: " + token.text());
        };
    }

    private Expression area(Token token, Scope scope) {
        var argument = token.argument();
        int colon = argument.indexOf(':');
        var searched = searchable(token, colon < 0 ? argument : argument.substring(0, colon));
        if (colon < 0) {
            return new Area(searched, inside(token, scope.in(searched, false)));
        }
        var suffix = argument.substring(colon + 1);
        if (!suffix.strip().equalsIgnoreCase("size")) {
            throw new ExpressionError(
                    "Only the size of a list can be asked for", token.argumentStart() + colon + 1, suffix, "size");
        }
        if (!(searched instanceof DataField field) || !field.isList()) {
            throw new ExpressionError(
                    searched.name() + " is no list",
                    token.argumentStart(),
                    argument,
                    "a field that is a list, such as Condition, Phase or Location");
        }
        return new AreaSize(field, inside(token, scope.in(field, true)));
    }

    private Expression tilt(Token token, Scope scope) {
        var searched = searchable(token, token.argument());
        if (!(searched instanceof DataField field) || !field.kind().isOrdered()) {
            throw new ExpressionError(
                    searched.name() + " has no order",
                    token.argumentStart(),
                    token.argument(),
                    "a field of dates, numbers or ages");
        }
        return new Tilt(field, parser.operand(scope.deeper()));
    }

    /// Reads what the operator applies to, once it goes with those around.
    private Expression inside(Token token, Scope scope) {
        if (!scope.isConsistent()) {
            throw new ExpressionError(
                    "COVERAGE and EXPANSION do not go together",
                    token.start(),
                    token.text(),
                    "FullMatch, StartsWith and EndsWith with Concept, Term or None; no coverage with Lossy");
        }
        if (!scope.isInDocument()) {
            throw new ExpressionError(
                    scope.areaName() + " is no part of " + scope.document().registered(),
                    token.start(),
                    token.text(),
                    "an area of the document that SEARCH names");
        }
        return parser.operand(scope);
    }

    private static Searchable searchable(Token token, String name) {
        var stripped = name.strip();
        return AREAS.find(stripped)
                .orElseThrow(() -> new ExpressionError(
                        "Unknown area or field",
                        token.argumentStart(),
                        stripped,
                        "a search area or the name of a data field",
                        AREAS.nearest(stripped)));
    }

    private static <E> E named(Token token, E[] values, Function<E, String> registered) {
        var name = token.argument().strip();
        List<String> names = Arrays.stream(values).map(registered).toList();
        return Arrays.stream(values)
                .filter(value -> registered.apply(value).equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new ExpressionError(
                        "Unknown name for " + token.text(),
                        token.argumentStart(),
                        name,
                        String.join(", ", names),
                        NearestName.find(name, names)));
    }

    private static Range range(Token token, Scope scope) {
        var argument = token.argument();
        int comma = argument.indexOf(',');
        if (comma < 0 || argument.indexOf(',', comma + 1) >= 0) {
            throw new ExpressionError(
                    "A range has two bounds", token.argumentStart(), argument, "two bounds with a comma between");
        }
        var lower = ValueRules.bound(argument.substring(0, comma), token.argumentStart(), scope);
        var upper = ValueRules.bound(argument.substring(comma + 1), token.argumentStart() + comma + 1, scope);
        if (!lower.isAtMost(upper)) {
            throw new ExpressionError(
                    "A range ends before it begins",
                    token.argumentStart(),
                    argument,
                    "the lower bound first, and both of a kind");
        }
        return new Range(lower, upper);
    }

    private static Distance distance(Token token, Scope scope) {
        if (scope.kind().isPresent() && !scope.kind().equals(Optional.of(FieldKind.GEO))) {
            throw new ExpressionError(
                    "No point has a place in " + scope.areaName(),
                    token.start(),
                    token.text(),
                    "AREA[LocationGeoPoint]");
        }
        List<String> parts = Arrays.stream(token.argument().split(",", -1))
                .map(String::strip)
                .toList();
        var radius = RADIUS.matcher(parts.getLast());
        if (parts.size() != 3
                || !DEGREES.matcher(parts.getFirst()).matches()
                || !DEGREES.matcher(parts.get(1)).matches()
                || !radius.matches()) {
            throw new ExpressionError(
                    "No distance", token.argumentStart(), token.argument(), "latitude, longitude, radius in mi or km");
        }
        var unit = radius.group(2).equals(DistanceUnit.MI.registered()) ? DistanceUnit.MI : DistanceUnit.KM;
        var distance = new Distance(
                Double.parseDouble(parts.getFirst()),
                Double.parseDouble(parts.get(1)),
                Double.parseDouble(radius.group(1)),
                unit);
        if (Math.abs(distance.latitude()) > 90
                || Math.abs(distance.longitude()) > 180
                || distance.radius() < 1
                || distance.radius() > unit.longest()) {
            throw new ExpressionError(
                    "No such place or radius",
                    token.argumentStart(),
                    token.argument(),
                    "a latitude of -90 to 90, a longitude of -180 to 180, 1 to 500 mi or 805 km");
        }
        return distance;
    }
}
