package org.trialgraph.search.expression;

import java.math.BigDecimal;
import java.util.List;
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

/// Writes trees in the query language, so that both ways of reading the text give an equal tree: with the registry's
/// spelling of names, every operator written out, and no parentheses but those that are needed.
/// The text of a tree can be longer than what was read, and so too long to be read again.
public final class Printer {

    /// What an expression stands in, from the weakest binding to the strongest.
    private enum Place {
        WHOLE,
        OR,
        OPERAND
    }

    private final StringBuilder text = new StringBuilder();

    private Printer() {}

    public static String print(Expression expression) {
        var printer = new Printer();
        printer.print(expression, Place.WHOLE);
        return printer.text.toString();
    }

    private void print(Expression expression, Place place) {
        switch (expression) {
            case Or(var parts) -> list(parts, " OR ", Place.OR, place != Place.WHOLE);
            case And(var parts) -> list(parts, " AND ", Place.OPERAND, place == Place.OPERAND);
            case Not(var part) -> operator("NOT ", part);
            case Area(var searched, var part) -> operator("AREA[" + searched.name() + "]", part);
            case AreaSize(var list, var part) -> operator("AREA[" + list.name() + ":size]", part);
            case Tilt(var by, var part) -> operator("TILT[" + by.name() + "]", part);
            case Search(var document, var part) -> operator("SEARCH[" + document.registered() + "]", part);
            case Coverage(var degree, var part) -> operator("COVERAGE[" + degree.registered() + "]", part);
            case Expansion(var degree, var part) -> operator("EXPANSION[" + degree.registered() + "]", part);
            case Term(var words) -> term(words);
            case Phrase(var words) -> text.append('"').append(quoted(words)).append('"');
            case Range(var lower, var upper) ->
                text.append("RANGE[")
                        .append(lower.text())
                        .append(", ")
                        .append(upper.text())
                        .append(']');
            case Distance distance -> distance(distance);
            case Missing() -> text.append("MISSING");
            case All() -> text.append("ALL");
        }
    }

    private void list(List<Expression> parts, String between, Place place, boolean parentheses) {
        text.append(parentheses ? "(" : "");
        print(parts.getFirst(), place);
        for (Expression part : parts.subList(1, parts.size())) {
            text.append(between);
            print(part, place);
        }
        text.append(parentheses ? ")" : "");
    }

    private void operator(String operator, Expression part) {
        text.append(operator);
        print(part, Place.OPERAND);
    }

    private void term(String words) {
        var between = "";
        for (String word : words.split(" ", -1)) {
            text.append(between);
            word(word);
            between = " ";
        }
    }

    private void word(String word) {
        if (Lexer.WORDS.containsKey(word)) {
            text.append('\\');
        }
        for (int index = 0; index < word.length(); index++) {
            char character = word.charAt(index);
            boolean plain = character == ',' ? Lexer.isBetweenDigits(word, index) : "\"()[]\\".indexOf(character) < 0;
            text.append(plain ? "" : "\\").append(character);
        }
    }

    private static String quoted(String words) {
        return words.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private void distance(Distance distance) {
        text.append("DISTANCE[")
                .append(plain(distance.latitude()))
                .append(", ")
                .append(plain(distance.longitude()))
                .append(", ")
                .append(plain(distance.radius()))
                .append(distance.unit().registered())
                .append(']');
    }

    /// Without an exponent, and without a fraction if there is none.
    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).toPlainString().replaceFirst("\\.0$", "");
    }
}
