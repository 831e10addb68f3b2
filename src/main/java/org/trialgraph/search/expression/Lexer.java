package org.trialgraph.search.expression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.trialgraph.search.area.NearestName;
import org.trialgraph.search.expression.Token.Kind;

/// Cuts a text into tokens.
final class Lexer {

    /// Operators that are words of their own.
    static final Map<String, Kind> WORDS =
            Map.of("AND", Kind.AND, "OR", Kind.OR, "NOT", Kind.NOT, "MISSING", Kind.MISSING, "ALL", Kind.ALL);

    /// Operators that are such only with a bracket right behind.
    private static final Set<String> BRACKETED =
            Set.of("AREA", "TILT", "SEARCH", "COVERAGE", "EXPANSION", "RANGE", "DISTANCE");

    private static final String RESERVED = "\"()[]";

    private final String text;
    private final boolean commasSeparate;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text, boolean commasSeparate) {
        this.text = text;
        this.commasSeparate = commasSeparate;
    }

    /// All tokens, the end included.
    List<Token> tokens() {
        while (at < text.length()) {
            char character = text.charAt(at);
            if (SpacedText.isBlank(character)) {
                at++;
            } else if (character == '"') {
                phrase();
            } else if (character == '(') {
                add(Kind.OPEN, "(", at + 1);
            } else if (character == ')') {
                add(Kind.CLOSE, ")", at + 1);
            } else if (isSeparatingComma()) {
                add(Kind.COMMA, ",", at + 1);
            } else if (character == '[' || character == ']') {
                throw bracket();
            } else {
                word();
            }
        }
        add(Kind.END, "", at);
        return tokens;
    }

    private void add(Kind kind, String content, int end) {
        tokens.add(new Token(kind, content, "", at, end));
        at = end;
    }

    /// Whether a comma stands here that is no part of a word, as one between two digits is: `1,2-dichloroethane`.
    private boolean isSeparatingComma() {
        return commasSeparate && text.charAt(at) == ',' && !isBetweenDigits(text, at);
    }

    static boolean isBetweenDigits(String text, int index) {
        return index > 0
                && index + 1 < text.length()
                && Character.isDigit(text.charAt(index - 1))
                && Character.isDigit(text.charAt(index + 1));
    }

    private void phrase() {
        var content = new StringBuilder();
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != '"') {
            if (text.charAt(end) == '\\' && end + 1 < text.length()) {
                end++;
            }
            content.append(text.charAt(end++));
        }
        if (end >= text.length()) {
            throw new ExpressionError("A quote is not closed", at, "\"", "another '\"', or '\\\"' for the character");
        }
        if (SpacedText.isBlank(content.toString())) {
            throw new ExpressionError("Nothing is quoted", at, text.substring(at, end + 1), "words between the quotes");
        }
        add(Kind.PHRASE, SpacedText.of(content.toString()), end + 1);
    }

    private void word() {
        int start = at;
        var content = new StringBuilder();
        boolean escaped = false;
        while (at < text.length() && isOfWord(text.charAt(at))) {
            if (text.charAt(at) == '\\') {
                escaped = true;
                int end = escapedEnd();
                content.append(text, at + 1, end);
                at = end;
            } else {
                content.append(text.charAt(at++));
            }
        }
        var word = content.toString();
        if (at < text.length() && text.charAt(at) == '[' && !escaped) {
            brackets(word, start);
            return;
        }
        var kind = escaped ? Kind.WORD : WORDS.getOrDefault(word, Kind.WORD);
        tokens.add(new Token(kind, word, "", start, at));
    }

    private boolean isOfWord(char character) {
        return !SpacedText.isBlank(character) && RESERVED.indexOf(character) < 0 && !isSeparatingComma();
    }

    /// Where the escape that begins here ends: behind one character, or behind an operator and its bracket.
    private int escapedEnd() {
        int next = at + 1;
        if (next >= text.length() || SpacedText.isBlank(text.charAt(next))) {
            throw new ExpressionError("Nothing is escaped", at, "\\", "a character right behind '\\'");
        }
        for (String operator : BRACKETED) {
            if (text.startsWith(operator + "[", next)) {
                return next + operator.length() + 1;
            }
        }
        return next + 1;
    }

    private void brackets(String name, int start) {
        if (!BRACKETED.contains(name)) {
            var upper = name.toUpperCase(Locale.ROOT);
            throw new ExpressionError(
                    "Unknown operator",
                    start,
                    name,
                    "an operator in capitals, or '\\[' for the character",
                    BRACKETED.contains(upper) ? Optional.of(upper) : NearestName.find(name, BRACKETED));
        }
        int open = at;
        int close = open + 1;
        while (close < text.length() && text.charAt(close) != ']' && text.charAt(close) != '[') {
            close++;
        }
        if (close == text.length() || text.charAt(close) == '[') {
            throw new ExpressionError("A bracket is not closed", open, "[", "']' behind what " + name + " takes");
        }
        tokens.add(new Token(Kind.BRACKETS, name, text.substring(open + 1, close), start, close + 1));
        at = close + 1;
    }

    private ExpressionError bracket() {
        var last = tokens.isEmpty() ? "" : tokens.getLast().text();
        if (text.charAt(at) == '[' && BRACKETED.contains(last)) {
            return new ExpressionError("A blank stands before a bracket", at, "[", "'" + last + "[' without a blank");
        }
        var bracket = text.substring(at, at + 1);
        return new ExpressionError(
                "A bracket has no operator", at, bracket, "'\\" + bracket + "' for the character itself");
    }
}
