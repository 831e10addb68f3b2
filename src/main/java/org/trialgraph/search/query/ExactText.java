package org.trialgraph.search.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.trialgraph.search.area.SearchDocument;
import org.trialgraph.search.expression.CoverageDegree;
import org.trialgraph.search.filter.Bindings;
import org.trialgraph.search.filter.Predicate;

/// A text that has to be in a value just as it is written, case and accents included, but for the number of blanks. No
/// index tells that: it is to be asked of trials that have its words.
final class ExactText {

    private static final String BLANKS = "\\s+";
    private static final String NO_LETTER = "[^[:alnum:]]";

    private final String pattern;

    /// @param coverage how much of the value it has to be
    ExactText(String text, CoverageDegree coverage) {
        boolean first = coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.STARTS_WITH;
        boolean last = coverage == CoverageDegree.FULL_MATCH || coverage == CoverageDegree.ENDS_WITH;
        var body = text.strip();
        this.pattern = (first ? "^\\s*" : isLetter(body, 0) ? "(^|" + NO_LETTER + ")" : "")
                + Arrays.stream(body.split(BLANKS, -1)).map(ExactText::literal).collect(Collectors.joining(BLANKS))
                + (last ? "\\s*$" : isLetter(body, body.length() - 1) ? "($|" + NO_LETTER + ")" : "");
    }

    /// That one of the fields has it.
    ///
    /// @param document what has the fields
    Predicate in(List<String> fields, SearchDocument document, Bindings bindings) {
        Map<FieldRows.Rows, List<Predicate>> values = fields.stream()
                .flatMap(field -> FieldRows.of(field).stream())
                .collect(Collectors.groupingBy(
                        FieldRows::rows,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                rows -> bindings.bind(rows.value() + " ~ %s", pattern), Collectors.toList())));
        return Predicate.any(values.entrySet().stream()
                .map(rows -> rows.getKey().any(Predicate.any(rows.getValue()), document))
                .toList());
    }

    /// A regular expression of PostgreSQL for these characters; a letter or digit behind a backslash would be more than
    /// itself.
    private static String literal(String word) {
        return word.codePoints()
                .mapToObj(character -> (character < 128 && !Character.isLetterOrDigit(character) ? "\\" : "")
                        + Character.toString(character))
                .collect(Collectors.joining());
    }

    private static boolean isLetter(String text, int at) {
        return !text.isEmpty()
                && Character.isLetterOrDigit(at == 0 ? text.codePointAt(0) : text.codePointBefore(text.length()));
    }
}
