package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.SearchArea;
import org.trialgraph.search.area.SearchArea.WeightedField;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Bound;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;

/// Whether a study matches expressions.
public final class ReferenceEvaluator {

    private static final DataField POINT = Areas.registered().requireField("LocationGeoPoint");

    private static final double EARTH_KM = 6_371;

    private final JsonRecord study;
    private final ExpandedWords names;

    private ReferenceEvaluator(JsonRecord study, ExpandedWords names) {
        this.study = study;
        this.names = names;
    }

    /// Of a study of which nobody knows other names.
    public static ReferenceEvaluator of(JsonNode study) {
        return of(study, new ExpandedWords(ClaimedNames.NONE));
    }

    /// @param names what else is searched for in the place of names
    static ReferenceEvaluator of(JsonNode study, ExpandedWords names) {
        return new ReferenceEvaluator(JsonRecord.of(study), names);
    }

    /// What is said around a part of an expression, the innermost of each.
    ///
    /// @param record what has to match: the study, or a site
    private record Setting(
            JsonRecord record,
            Searchable area,
            @Nullable CoverageDegree coverage,
            @Nullable ExpansionDegree expansion) {

        Setting of(JsonRecord inner) {
            return new Setting(inner, area, coverage, expansion);
        }

        Setting in(Searchable inner) {
            return new Setting(record, inner, coverage, expansion);
        }

        Setting with(CoverageDegree inner) {
            return new Setting(record, area, inner, expansion);
        }

        Setting with(ExpansionDegree inner) {
            return new Setting(record, area, coverage, inner);
        }
    }

    /// Whether the study matches.
    ///
    /// @param area where a term is looked for that names none
    public boolean matches(Expression expression, Searchable area) {
        return matches(expression, new Setting(study, area, null, null));
    }

    private boolean matches(Expression expression, Setting setting) {
        return switch (expression) {
            case Expression.And(var parts) -> parts.stream().allMatch(part -> matches(part, setting));
            case Expression.Or(var parts) -> parts.stream().anyMatch(part -> matches(part, setting));
            case Expression.Not(var part) -> !matches(part, setting);
            case Expression.Area(var area, var part) -> matches(part, setting.in(area));
            case Expression.AreaSize(var list, var part) ->
                size(part, setting.record().values(list).size());
            case Expression.Tilt(var by, var part) -> matches(part, setting);
            case Expression.Search(var document, var part) ->
                switch (document) {
                    case STUDY -> matches(part, setting.of(study));
                    case LOCATION -> study.sites().stream().anyMatch(site -> matches(part, setting.of(site)));
                };
            case Expression.Coverage(var degree, var part) -> matches(part, setting.with(degree));
            case Expression.Expansion(var degree, var part) -> matches(part, setting.with(degree));
            case Expression.Term(var text) -> value(text, setting, false);
            case Expression.Phrase(var text) -> value(text, setting, true);
            case Expression.Range(var lower, var upper) -> range(lower, upper, setting);
            case Expression.Distance distance -> near(distance, setting.record());
            case Expression.Missing() -> !isPresent(setting);
            case Expression.All() -> true;
        };
    }

    /// Whether a list is as long as wanted; nothing at all is a list of length 0.
    private static boolean size(Expression expression, int size) {
        return switch (expression) {
            case Expression.And(var parts) -> parts.stream().allMatch(part -> size(part, size));
            case Expression.Or(var parts) -> parts.stream().anyMatch(part -> size(part, size));
            case Expression.Not(var part) -> !size(part, size);
            case Expression.Term(var text) -> Integer.parseInt(text) == size;
            case Expression.Range(var lower, var upper) -> isBetween(BigDecimal.valueOf(size), lower, upper);
            case Expression.Missing() -> size == 0;
            case Expression.All() -> true;
            case Expression.Tilt(var by, var part) -> size(part, size);
            case Expression.Coverage(var degree, var part) -> size(part, size);
            case Expression.Expansion(var degree, var part) -> size(part, size);
            case Expression.Phrase(var text) -> Integer.parseInt(text) == size;
            case Expression.Area area -> throw noLength(area);
            case Expression.AreaSize area -> throw noLength(area);
            case Expression.Search search -> throw noLength(search);
            case Expression.Distance distance -> throw noLength(distance);
        };
    }

    private static IllegalArgumentException noLength(Expression expression) {
        return new IllegalArgumentException("no length: " + expression);
    }

    private boolean value(String text, Setting setting, boolean phrase) {
        if (setting.area() instanceof DataField field) {
            var values = setting.record().values(field);
            return switch (field.kind()) {
                case TEXT -> words(text, setting, phrase);
                case ENUM -> setting.record().texts(field).stream().anyMatch(SoughtWords.of(text)::are);
                case DATE, NUMBER, AGE -> {
                    var bound = Bound.parse(text, field.kind()).orElseThrow();
                    yield range(bound, bound, setting);
                }
                case BOOLEAN -> {
                    boolean wanted = "ty".contains(text.substring(0, 1).toLowerCase(Locale.ROOT));
                    yield values.stream().anyMatch(value -> value.booleanValue() == wanted);
                }
                case GEO, STRUCTURE -> throw new IllegalArgumentException("no text: " + field);
            };
        }
        return words(text, setting, phrase);
    }

    /// Words may stand apart, or be missing, only where nothing else is said. In quotes, or where they have to cover
    /// more than a part of a value, they stand together. Other names will do, unless they are switched off.
    private boolean words(String text, Setting setting, boolean phrase) {
        boolean whole = setting.coverage() != null && setting.coverage() != CoverageDegree.CONTAINS;
        var expansion = Objects.requireNonNullElse(setting.expansion(), ExpansionDegree.RELAXATION);
        boolean expanded = expansion.compareTo(ExpansionDegree.TERM) > 0 && setting.record() == study;
        if (phrase || whole || expansion.compareTo(ExpansionDegree.CONCEPT) <= 0) {
            return together(text, setting)
                    || (expanded
                            && names.others(text, setting.area(), whole)
                                    .filter(others -> others.test(study))
                                    .isPresent());
        }
        var telling = SoughtWords.of(text).telling();
        var pieces = expanded ? names.pieces(text, setting.area()) : ExpandedWords.piecesAlone(text);
        var judged = pieces.stream()
                .filter(piece -> piece.words().stream().anyMatch(telling::contains))
                .map(piece -> has(piece, telling, expansion == ExpansionDegree.LOSSY, setting))
                .toList();
        return expansion == ExpansionDegree.LOSSY
                ? judged.contains(true)
                : !judged.isEmpty() && !judged.contains(false);
    }

    private boolean has(ExpandedWords.Piece piece, List<SoughtWords.Unit> telling, boolean some, Setting setting) {
        var found = piece.words().stream()
                .filter(telling::contains)
                .map(word -> texts(setting).anyMatch(word::isIn))
                .toList();
        return (some ? found.contains(true) : !found.contains(false))
                || piece.others().filter(others -> others.test(study)).isPresent();
    }

    private static boolean together(String text, Setting setting) {
        var coverage = Objects.requireNonNullElse(setting.coverage(), CoverageDegree.CONTAINS);
        boolean fromStart = coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.STARTS_WITH;
        boolean toEnd = coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.ENDS_WITH;
        boolean exactly = setting.expansion() == ExpansionDegree.NONE;
        var words = SoughtWords.of(text);
        return texts(setting)
                .filter(value -> words.areTogetherIn(value, fromStart, toEnd))
                .anyMatch(value -> !exactly || value.hasExactly(text, fromStart, toEnd));
    }

    private static Stream<TextWords> texts(Setting setting) {
        return fields(setting.area()).stream().flatMap(field -> setting.record().texts(field).stream());
    }

    private static List<DataField> fields(Searchable area) {
        return switch (area) {
            case DataField field -> List.of(field);
            case SearchArea several ->
                several.fields().stream().map(WeightedField::field).toList();
        };
    }

    private static boolean range(Bound lower, Bound upper, Setting setting) {
        if (lower instanceof Bound.Min && upper instanceof Bound.Max) {
            return isPresent(setting);
        }
        if (!(setting.area() instanceof DataField field)) {
            throw new IllegalArgumentException("no order in " + setting.area());
        }
        return setting.record().values(field).stream()
                .flatMap(value -> Amounts.of(value, field.kind()).stream())
                .anyMatch(amount -> isBetween(amount, lower, upper));
    }

    private static boolean isBetween(BigDecimal amount, Bound lower, Bound upper) {
        boolean isAbove = switch (lower) {
            case Bound.Min() -> true;
            case Bound.Max() -> false;
            case Bound.DateBound date ->
                amount.compareTo(Amounts.date(date.first().toString(), "")) >= 0;
            case Bound.NumberBound number -> amount.compareTo(number.value()) >= 0;
            case Bound.AgeBound age -> amount.compareTo(Amounts.age(age.text()).orElseThrow()) >= 0;
        };
        boolean isBelow = switch (upper) {
            case Bound.Min() -> false;
            case Bound.Max() -> true;
            case Bound.DateBound date ->
                amount.compareTo(Amounts.date(date.last().toString(), "")) <= 0;
            case Bound.NumberBound number -> amount.compareTo(number.value()) <= 0;
            case Bound.AgeBound age -> amount.compareTo(Amounts.age(age.text()).orElseThrow()) <= 0;
        };
        return isAbove && isBelow;
    }

    private static boolean isPresent(Setting setting) {
        return fields(setting.area()).stream()
                .anyMatch(field -> !setting.record().values(field).isEmpty());
    }

    /// By the angle between the two places as seen from the middle of the earth.
    private static boolean near(Expression.Distance distance, JsonRecord record) {
        double[] place = direction(distance.latitude(), distance.longitude());
        return record.values(POINT).stream()
                .map(point -> direction(
                        point.get("lat").doubleValue(), point.get("lon").doubleValue()))
                .anyMatch(point -> EARTH_KM * angle(place, point) <= distance.kilometres());
    }

    private static double angle(double[] one, double[] other) {
        double chord = Math.sqrt(
                Math.pow(one[0] - other[0], 2) + Math.pow(one[1] - other[1], 2) + Math.pow(one[2] - other[2], 2));
        return 2 * Math.asin(Math.min(1, chord / 2));
    }

    private static double[] direction(double latitude, double longitude) {
        double north = Math.toRadians(latitude);
        double east = Math.toRadians(longitude);
        return new double[] {Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)};
    }
}
