package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Expression.And;
import org.trialgraph.search.expression.Expression.Area;
import org.trialgraph.search.expression.Expression.Coverage;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Missing;
import org.trialgraph.search.expression.Expression.Not;
import org.trialgraph.search.expression.Expression.Or;
import org.trialgraph.search.expression.Expression.Search;
import org.trialgraph.search.expression.Expression.Tilt;
import org.trialgraph.search.reference.Question.Part;

/// Questions of every kind in the words of real studies. Most of the conditions in one are taken from one study, so
/// that it finds something; the others are taken from any.
public final class GeneratedQuestions {

    private static final int MOST_DEPTH = 3;

    private final List<JsonRecord> studies;
    private final RegisteredValues values;
    private final SourceExpressions sources;
    private JsonRecord study;

    private GeneratedQuestions(List<JsonRecord> studies, Random random) {
        this.studies = studies;
        this.values = new RegisteredValues(random);
        this.sources = new SourceExpressions(values);
        this.study = studies.getFirst();
    }

    /// So many questions, always the same.
    public static List<Question> of(List<JsonNode> studies, int count) {
        var questions =
                new GeneratedQuestions(studies.stream().map(JsonRecord::of).toList(), new Random(20_260_101));
        return Stream.generate(questions::question).limit(count).toList();
    }

    private Question question() {
        study = values.pick(studies);
        var part = values.chance(75) ? Part.TERM : values.pick(List.of(Part.values()));
        return new Question(part, expression(values.upTo(MOST_DEPTH), part == Part.TERM));
    }

    /// @param anywhere whether what names no area may be looked for
    private Expression expression(int depth, boolean anywhere) {
        if (depth == 0) {
            return source(values.chance(85) ? study : values.pick(studies), anywhere);
        }
        return switch (values.upTo(12)) {
            case 1, 2, 3 -> new And(several(depth, anywhere));
            case 4, 5 -> new Or(several(depth, anywhere));
            case 6 -> new Not(source(values.pick(studies), anywhere));
            case 7 ->
                new And(List.of(expression(depth - 1, anywhere), new Not(source(values.pick(studies), anywhere))));
            case 8 -> grouped();
            case 9, 10 -> site();
            case 11 -> new Tilt(Areas.registered().requireField("StartDate"), expression(depth - 1, anywhere));
            default -> expression(depth - 1, anywhere);
        };
    }

    private List<Expression> several(int depth, boolean anywhere) {
        return Stream.generate(() -> expression(depth - 1, anywhere))
                .limit(1 + values.upTo(2))
                .toList();
    }

    private Expression source(JsonRecord record, boolean anywhere) {
        return switch (values.upTo(16)) {
            case 1, 2, 3, 4, 5, 6 -> sources.text(record, !anywhere);
            case 7, 8 -> sources.code(record);
            case 9, 10, 11 -> sources.amount(record);
            case 12, 13 -> sources.presence(record);
            case 14 -> sources.size(record);
            case 15 -> place(record).map(sources::circle).findFirst().orElseGet(Expression.All::new);
            default -> values.chance(20) ? new Expression.All() : sources.text(record, !anywhere);
        };
    }

    /// Operators around several terms, which hold for each.
    private Expression grouped() {
        var field = values.field(study, FieldKind.TEXT).orElseThrow();
        Supplier<Expression> term = () -> new Expression.Term(
                values.spelt(values.run(values.value(study, field).textValue(), 2)));
        Expression group =
                values.chance(50) ? new Or(List.of(term.get(), term.get())) : new And(List.of(term.get(), term.get()));
        var inner = switch (values.upTo(4)) {
            case 1 -> new Coverage(values.pick(List.of(CoverageDegree.values())), group);
            case 2 -> new Expansion(values.pick(List.of(ExpansionDegree.values())), group);
            case 3 ->
                new Coverage(
                        CoverageDegree.STARTS_WITH,
                        new Or(List.of(term.get(), new Coverage(CoverageDegree.CONTAINS, term.get()))));
            default -> group;
        };
        return new Area(field, inner);
    }

    private Stream<JsonNode> place(JsonRecord record) {
        return record.values(Areas.registered().requireField("LocationGeoPoint")).stream();
    }

    /// Conditions on one and the same site.
    private Expression site() {
        var record = values.chance(85) ? study : values.pick(studies);
        var sites = record.sites();
        if (sites.isEmpty()) {
            return new Search(SearchDocument.LOCATION, new Expression.All());
        }
        var site = values.pick(sites);
        var other = values.pick(sites);
        var first = siteSource(site);
        return new Search(
                SearchDocument.LOCATION,
                switch (values.upTo(6)) {
                    case 1 -> first;
                    case 2 -> new Or(List.of(first, siteSource(other)));
                    case 3 -> new And(List.of(first, new Not(siteSource(other))));
                    case 4 -> new And(List.of(first, siteSource(other)));
                    case 5 -> new And(List.of(first, new Search(SearchDocument.STUDY, sources.amount(record))));
                    default -> new And(List.of(first, siteSource(site)));
                });
    }

    private Expression siteSource(JsonRecord site) {
        return switch (values.upTo(6)) {
            case 1 -> sources.code(site);
            case 2 -> place(site).map(sources::circle).findFirst().orElseGet(Expression.All::new);
            case 3 ->
                new Area(
                        Areas.registered()
                                .requireField(values.pick(List.of(
                                        "LocationZip", "LocationStatus", "LocationState", "LocationContactName"))),
                        new Missing());
            default -> sources.text(site, true);
        };
    }
}
