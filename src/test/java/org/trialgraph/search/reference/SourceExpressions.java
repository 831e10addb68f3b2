package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.Searchable;
import org.trialgraph.search.expression.Bound;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.DistanceUnit;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Expression.Area;
import org.trialgraph.search.expression.Expression.AreaSize;
import org.trialgraph.search.expression.Expression.Coverage;
import org.trialgraph.search.expression.Expression.Distance;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Missing;
import org.trialgraph.search.expression.Expression.Phrase;
import org.trialgraph.search.expression.Expression.Range;
import org.trialgraph.search.expression.Expression.Term;

/// Expressions of one condition each, which a given record most often meets.
final class SourceExpressions {

    private static final int LONGEST_RUN = 4;
    private static final int LONGEST_WHOLE = 12;

    private final RegisteredValues values;

    SourceExpressions(RegisteredValues values) {
        this.values = values;
    }

    /// Words of a text, stated of an area that has it, of the field, or of nothing.
    Expression text(JsonRecord record, boolean areaNeeded) {
        var field = values.field(record, FieldKind.TEXT).orElse(null);
        if (field == null) {
            return new Expression.All();
        }
        var expression = words(values.value(record, field).textValue());
        var around = Areas.registered().areas().stream()
                .filter(area -> area.fields().stream()
                        .anyMatch(weighted -> weighted.field().equals(field)))
                .toList();
        if (!around.isEmpty() && values.chance(50)) {
            return new Area(values.pick(around), expression);
        }
        return areaNeeded || around.isEmpty() || values.chance(70) ? new Area(field, expression) : expression;
    }

    private Expression words(String text) {
        if (values.chance(25)) {
            return covering(text);
        }
        var words = new ArrayList<>(values.run(text, LONGEST_RUN));
        if (values.chance(35)) {
            return expanded(new Phrase(values.spelt(words)));
        }
        if (values.chance(20)) {
            Collections.reverse(words);
        }
        return expanded(new Term(values.spelt(words)));
    }

    private Expression expanded(Expression words) {
        return values.chance(35) ? new Expansion(values.pick(List.of(ExpansionDegree.values())), words) : words;
    }

    private Expression covering(String text) {
        var all = RegisteredValues.words(text);
        int some = Math.min(all.size(), values.upTo(LONGEST_RUN));
        var degree = all.size() > LONGEST_WHOLE
                ? values.pick(List.of(CoverageDegree.STARTS_WITH, CoverageDegree.ENDS_WITH))
                : values.pick(List.of(CoverageDegree.values()));
        var covered = switch (degree) {
            case FULL_MATCH -> all;
            case STARTS_WITH -> all.subList(0, some);
            case ENDS_WITH -> all.subList(all.size() - some, all.size());
            case CONTAINS -> values.run(text, LONGEST_RUN);
        };
        var words = values.spelt(covered);
        var part = values.chance(50) ? new Phrase(words) : new Term(words);
        return new Coverage(
                degree,
                values.chance(25)
                        ? new Expansion(values.pick(List.of(ExpansionDegree.TERM, ExpansionDegree.CONCEPT)), part)
                        : part);
    }

    /// A code word, as registered or as it is shown.
    Expression code(JsonRecord record) {
        var field = values.field(record, FieldKind.ENUM).orElse(null);
        if (field == null) {
            return new Expression.All();
        }
        var code = values.value(record, field).textValue();
        var shown = code.replace('_', ' ').replaceFirst("([A-Z])([0-9])", "$1 $2");
        return new Area(
                field,
                switch (values.upTo(4)) {
                    case 1 -> new Term(shown.toLowerCase(Locale.ROOT));
                    case 2 -> new Phrase(shown);
                    default -> new Term(code);
                });
    }

    /// A date, number, age or truth value, or a range that has it.
    Expression amount(JsonRecord record) {
        var field = values.field(record, FieldKind.DATE, FieldKind.NUMBER, FieldKind.AGE, FieldKind.BOOLEAN)
                .orElse(null);
        if (field == null) {
            return new Expression.All();
        }
        var value = values.value(record, field);
        return new Area(
                field,
                switch (field.kind()) {
                    case DATE -> date(field, value.textValue());
                    case NUMBER -> number(field, value.decimalValue());
                    case AGE -> age(field, value.textValue());
                    default -> new Term(value.booleanValue() ? values.pick(List.of("true", "Yes", "y", "t")) : "false");
                });
    }

    private Expression date(DataField field, String text) {
        var day = LocalDate.parse(text.length() >= 10 ? text.substring(0, 10) : (text + "-01-01").substring(0, 10));
        var written = List.of(
                day.toString(),
                day.toString().substring(0, 7),
                day.toString().substring(0, 4),
                "%02d/%02d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
        if (values.chance(30)) {
            return new Term(values.pick(written));
        }
        return range(
                field,
                values.chance(50)
                        ? values.pick(written)
                        : day.minusDays(values.upTo(200)).toString(),
                values.chance(50)
                        ? values.pick(written)
                        : day.plusDays(values.upTo(200)).toString());
    }

    private Expression number(DataField field, BigDecimal number) {
        return values.chance(30)
                ? new Term(number.toPlainString())
                : range(
                        field,
                        number.subtract(BigDecimal.valueOf(values.upTo(9) - 1L)).toPlainString(),
                        number.add(BigDecimal.valueOf(values.upTo(9) - 1L)).toPlainString());
    }

    private Expression age(DataField field, String text) {
        var other = text.replaceFirst("^([0-9]{1,3}) Years?$", "$1 years")
                .replaceFirst("^(1|2|3|6)8 .*", "$18 Year")
                .replace("1 years", "12 months")
                .replace("7 Days", "1 week");
        return values.chance(30) ? new Term(other) : range(field, other, text);
    }

    /// A range, with one end open or both at times.
    private Expression range(DataField field, String lower, String upper) {
        var from = Bound.parse(values.chance(20) ? "MIN" : lower, field.kind()).orElseThrow();
        var to = Bound.parse(values.chance(20) ? "MAX" : upper, field.kind()).orElseThrow();
        return from.isAtMost(to) ? new Range(from, to) : new Range(from, new Bound.Max());
    }

    /// Whether a field or area has anything.
    Expression presence(JsonRecord record) {
        List<Searchable> all = new ArrayList<>(ServedFields.ALL);
        all.addAll(Areas.registered().areas());
        var area = values.pick(all);
        boolean has = area instanceof DataField field && !record.values(field).isEmpty();
        return new Area(area, has ? new Range(new Bound.Min(), new Bound.Max()) : new Missing());
    }

    /// The length of a list.
    Expression size(JsonRecord record) {
        var list = values.pick(ServedFields.LISTS);
        int length = record.values(list).size();
        var lower = Bound.parse(String.valueOf(Math.max(0, length - values.upTo(2))), FieldKind.NUMBER);
        var upper = Bound.parse(String.valueOf(length + values.upTo(2)), FieldKind.NUMBER);
        return new AreaSize(
                list,
                switch (values.upTo(4)) {
                    case 1 -> new Range(lower.orElseThrow(), upper.orElseThrow());
                    case 2 -> new Range(lower.orElseThrow(), new Bound.Max());
                    default -> length == 0 ? new Missing() : new Term(String.valueOf(length));
                });
    }

    /// A circle around a site.
    Expression circle(JsonNode point) {
        var unit = values.pick(List.of(DistanceUnit.values()));
        double radius = values.upTo(values.chance(50) ? 20 : 400) + (values.chance(30) ? 0.5 : 0);
        double shift = values.upTo(20) / 100.0;
        var distance = new Distance(
                Math.min(90, point.get("lat").doubleValue() + shift),
                point.get("lon").doubleValue(),
                radius,
                unit);
        return values.chance(50) ? new Area(Areas.registered().requireField("LocationGeoPoint"), distance) : distance;
    }
}
