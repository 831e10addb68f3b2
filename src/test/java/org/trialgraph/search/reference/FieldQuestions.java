package org.trialgraph.search.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.trialgraph.search.area.Areas;
import org.trialgraph.search.area.DataField;
import org.trialgraph.search.area.FieldKind;
import org.trialgraph.search.expression.Bound;
import org.trialgraph.search.expression.ExpansionDegree;
import org.trialgraph.search.expression.Expression;
import org.trialgraph.search.expression.Expression.Area;
import org.trialgraph.search.expression.Expression.AreaSize;
import org.trialgraph.search.expression.Expression.Expansion;
import org.trialgraph.search.expression.Expression.Missing;
import org.trialgraph.search.expression.Expression.Phrase;
import org.trialgraph.search.expression.Expression.Range;
import org.trialgraph.search.expression.Expression.Term;

/// Questions about every field of a record, each for a value that a study has.
public final class FieldQuestions {

    private static final int LONGEST_RUN = 4;

    private final RegisteredValues values = new RegisteredValues(new Random(11));
    private final List<JsonRecord> records;

    private FieldQuestions(List<JsonRecord> records) {
        this.records = records;
    }

    /// A few questions about each field.
    ///
    /// @param studies what the values are taken from
    public static List<Question> of(List<JsonNode> studies) {
        var questions = new FieldQuestions(studies.stream().map(JsonRecord::of).toList());
        return Areas.registered().fields().stream()
                .flatMap(questions::about)
                .map(expression -> new Question(Question.Part.TERM, expression))
                .toList();
    }

    private Stream<Expression> about(DataField field) {
        List<Expression> about = new ArrayList<>();
        if (field.kind() != FieldKind.GEO) {
            about.add(new Area(field, new Missing()));
        }
        record(field).ifPresent(record -> {
            if (ServedFields.LISTS.contains(field)) {
                about.add(new AreaSize(
                        field, new Term(Integer.toString(record.values(field).size()))));
            }
            asked(field, values.value(record, field)).forEach(part -> about.add(new Area(field, part)));
        });
        return about.stream();
    }

    private Stream<Expression> asked(DataField field, JsonNode value) {
        return switch (field.kind()) {
            case TEXT -> {
                var words = String.join(" ", values.run(value.textValue(), LONGEST_RUN));
                yield Stream.of(new Phrase(words), new Expansion(ExpansionDegree.NONE, new Phrase(words)));
            }
            case ENUM, BOOLEAN -> Stream.of(new Term(value.asText()));
            case DATE, NUMBER, AGE ->
                Bound.parse(value.asText(), field.kind())
                        .<Expression>map(bound -> new Range(bound, new Bound.Max()))
                        .stream();
            case GEO, STRUCTURE -> Stream.empty();
        };
    }

    /// One of the studies that have a value, if any has.
    private Optional<JsonRecord> record(DataField field) {
        var those = records.stream()
                .filter(record -> !record.values(field).isEmpty())
                .toList();
        return those.isEmpty() ? Optional.empty() : Optional.of(values.pick(those));
    }
}
