package org.trialgraph.search.expression;

import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Expression.All;
import org.trialgraph.search.expression.Expression.And;
import org.trialgraph.search.expression.Expression.Area;
import org.trialgraph.search.expression.Expression.AreaSize;
import org.trialgraph.search.expression.Expression.Coverage;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Missing;
import org.trialgraph.search.expression.Expression.Not;
import org.trialgraph.search.expression.Expression.Or;
import org.trialgraph.search.expression.Expression.Phrase;
import org.trialgraph.search.expression.Expression.Range;
import org.trialgraph.search.expression.Expression.Search;
import org.trialgraph.search.expression.Expression.Term;
import org.trialgraph.search.expression.Expression.Tilt;

/// Trees of every shape that the language allows, with the words that are hardest to write.
final class RandomExpressions {

    private static final List<String> WORDS = List.of(
            "heart",
            "β-blocker",
            "É",
            "🧬",
            "a",
            "AND",
            "OR",
            "NOT",
            "ALL",
            "MISSING",
            "AREA",
            "AREA[Phase]",
            "RANGE[1,2]",
            "\\",
            "\\AND",
            "\"",
            "\"x\"",
            "(",
            ")",
            "tumor(s)",
            "[",
            "]",
            ",",
            "a,b",
            "1,2-x",
            "1,",
            ",2",
            "x,1",
            "MIN",
            "'",
            "--",
            "%",
            "size:2",
            "\\AREA[",
            "NOT(",
            "and");

    private static final List<Searchable> SEARCHABLE = Stream.concat(
                    Areas.registered().areas().stream(), Areas.registered().fields().stream())
            .map(Searchable.class::cast)
            .toList();

    private final Random random;

    /// Whether coverage is set and expansion kept to what goes with it, or not set and expansion free.
    private final boolean covering;

    private RandomExpressions(Random random) {
        this.random = random;
        this.covering = random.nextBoolean();
    }

    static Expression of(long seed) {
        return new RandomExpressions(new Random(seed)).expression(Scope.OUTERMOST, 5);
    }

    private Expression expression(Scope scope, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return source(scope);
        }
        int deeper = depth - 1;
        return switch (random.nextInt(9)) {
            case 0 -> new And(several(scope, deeper));
            case 1 -> new Or(several(scope, deeper));
            case 2 -> new Not(expression(scope, deeper));
            case 3, 4 -> {
                var searched =
                        pick(SEARCHABLE.stream().filter(scope.document()::holds).toList());
                yield new Area(searched, expression(scope.in(searched, false), deeper));
            }
            case 5 -> {
                var list = pick(fields(scope, DataField::isList));
                yield new AreaSize(list, expression(scope.in(list, true), deeper));
            }
            case 6 ->
                new Tilt(pick(fields(Scope.OUTERMOST, field -> field.kind().isOrdered())), expression(scope, deeper));
            case 7 -> {
                var document = scope.area() == null || SearchDocument.LOCATION.holds(scope.area())
                        ? pick(List.of(SearchDocument.values()))
                        : SearchDocument.STUDY;
                yield new Search(document, expression(scope.in(document), deeper));
            }
            default -> matching(scope, deeper);
        };
    }

    private Expression matching(Scope scope, int depth) {
        if (covering && random.nextBoolean()) {
            return new Coverage(pick(List.of(CoverageDegree.values())), expression(scope, depth));
        }
        var degrees = List.of(ExpansionDegree.values());
        return new Expansion(pick(covering ? degrees.subList(0, 3) : degrees), expression(scope, depth));
    }

    private List<Expression> several(Scope scope, int depth) {
        return Stream.generate(() -> expression(scope, depth))
                .limit(2 + random.nextInt(3))
                .toList();
    }

    private Expression source(Scope scope) {
        return switch (random.nextInt(8)) {
            case 0 -> new Missing();
            case 1 -> new All();
            case 2, 3 -> range(scope);
            case 4 -> scope.kind().isEmpty() ? distance() : value(scope);
            default -> value(scope);
        };
    }

    private Expression value(Scope scope) {
        var kind = scope.kind().orElse(FieldKind.TEXT);
        return switch (kind) {
            case TEXT, ENUM -> {
                var text = Stream.generate(() -> pick(WORDS))
                        .limit(1 + random.nextInt(4))
                        .collect(Collectors.joining(" "));
                yield random.nextInt(3) == 0 ? new Phrase(text) : new Term(text);
            }
            case BOOLEAN -> new Term(pick(List.of("true", "No")));
            case DATE, NUMBER, AGE -> new Term(ordered(kind, random.nextInt(9), scope.sized()));
            case GEO -> distance();
            case STRUCTURE -> new Missing();
        };
    }

    private Expression distance() {
        return new Distance(
                random.nextInt(180_001) / 1e3 - 90,
                random.nextInt(360) - 180,
                1 + random.nextInt(4_000) / 1e1,
                pick(List.of(DistanceUnit.values())));
    }

    private Expression range(Scope scope) {
        var kind = scope.kind().orElse(null);
        if (kind != null && !kind.isOrdered()) {
            return new Range(new Bound.Min(), new Bound.Max());
        }
        var guessed = kind == null ? pick(List.of(FieldKind.DATE, FieldKind.NUMBER, FieldKind.AGE)) : kind;
        int low = random.nextInt(9);
        var lower = random.nextInt(4) == 0 ? "MIN" : ordered(guessed, low, scope.sized());
        var upper = random.nextInt(4) == 0 ? "MAX" : ordered(guessed, low + random.nextInt(9 - low), scope.sized());
        return new Range(bound(lower, kind), bound(upper, kind));
    }

    private static Bound bound(String text, @Nullable FieldKind kind) {
        return (kind == null ? Bound.parseAny(text) : Bound.parse(text, kind)).orElseThrow();
    }

    /// A value that is larger the larger the step is, of 0 to 8.
    private String ordered(FieldKind kind, int step, boolean whole) {
        return switch (kind) {
            case DATE -> {
                var month = "0" + (step + 1);
                var year = "200" + step;
                yield pick(List.of(year + "-" + month + "-01", year + "-" + month, month + "/01/" + year));
            }
            case AGE -> step + pick(List.of(" years", " Year"));
            default -> whole ? "1" + step : (step < 4 ? "-" + (9 - step) + ".50" : "0" + step);
        };
    }

    private List<DataField> fields(Scope scope, Predicate<DataField> wanted) {
        return Areas.registered().fields().stream()
                .filter(wanted)
                .filter(scope.document()::holds)
                .toList();
    }

    private <E> E pick(List<E> from) {
        return from.get(random.nextInt(from.size()));
    }
}
