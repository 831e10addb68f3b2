package org.trialgraph.search.expression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.trialgraph.search.expression.Expression.All;
import org.trialgraph.search.expression.Expression.And;
import org.trialgraph.search.expression.Expression.Missing;
import org.trialgraph.search.expression.Expression.Not;
import org.trialgraph.search.expression.Expression.Or;
import org.trialgraph.search.expression.Expression.Phrase;
import org.trialgraph.search.expression.Expression.Term;
import org.trialgraph.search.expression.Token.Kind;

/// Reads the registry's query language by recursive descent: `OR` binds weakest, then `AND`, then `NOT` and the
/// operators with brackets, which apply to what is right behind them. Operands with no operator between are joined by
/// `AND`, words with none between are one term.
public final class ExpressionParser {

    /// The longest text, in UTF-16 units.
    public static final int MOST_CHARACTERS = 10_000;

    /// The largest tree: its nodes and the words of its terms.
    public static final int MOST_NODES = 1_000;

    /// The deepest nesting: parentheses, `NOT` and operators with brackets.
    public static final int MOST_DEPTH = 50;

    private static final String OPERAND = "a term, a phrase in quotes, '(', NOT or another operator";

    private final List<Token> tokens;
    private final OperatorParser operators = new OperatorParser(this);
    private int at;
    private int nodes;

    private ExpressionParser(List<Token> tokens) {
        this.tokens = tokens;
    }

    /// Reads an expression, as a filter is one: a comma is part of a word.
    ///
    /// @throws ExpressionError if it is none, or too large
    public static Expression parse(String text) {
        return parse(text, false);
    }

    /// Reads what a person typed into a search box, which may be an expression too: a comma stands for `AND`.
    ///
    /// @throws ExpressionError if it is no expression, or too large
    public static Expression parseTyped(String text) {
        return parse(text, true);
    }

    private static Expression parse(String text, boolean commasSeparate) {
        TextRules.check(text, MOST_CHARACTERS);
        return new ExpressionParser(new Lexer(text, commasSeparate).tokens()).whole();
    }

    private Expression whole() {
        var expression = or(Scope.OUTERMOST);
        var next = peek();
        if (!next.is(Kind.END)) {
            throw wrong(next, "Nothing is open that this could close", "");
        }
        return expression;
    }

    private Expression or(Scope scope) {
        List<Expression> parts = new ArrayList<>();
        parts.add(and(scope));
        while (peek().is(Kind.OR)) {
            next();
            parts.add(and(scope));
        }
        return parts.size() == 1 ? parts.getFirst() : node(new Or(parts));
    }

    private Expression and(Scope scope) {
        List<Expression> parts = new ArrayList<>();
        skip(Kind.COMMA);
        parts.add(operand(scope));
        while (true) {
            skip(Kind.COMMA);
            if (peek().is(Kind.AND)) {
                skip(Kind.AND, Kind.COMMA);
            } else if (!peek().beginsOperand()) {
                break;
            }
            parts.add(operand(scope));
        }
        return parts.size() == 1 ? parts.getFirst() : node(new And(parts));
    }

    /// Reads an operand: operators of one part, and what they apply to.
    Expression operand(Scope scope) {
        var token = peek();
        if (scope.depth() > MOST_DEPTH) {
            throw wrong(token, "The expression is nested too deeply", "at most " + MOST_DEPTH + " levels");
        }
        return switch (token.kind()) {
            case NOT -> {
                next();
                yield node(new Not(operand(scope.deeper())));
            }
            case BRACKETS -> node(operators.read(next(), scope));
            case WORD -> term(scope);
            case PHRASE -> {
                ValueRules.checkTerm(token, token.text(), scope);
                next();
                countWords(token.text());
                yield node(new Phrase(token.text()));
            }
            case OPEN -> group(scope);
            case MISSING -> {
                next();
                yield node(new Missing());
            }
            case ALL -> {
                next();
                yield node(new All());
            }
            case END ->
                throw wrong(token, tokens.size() == 1 ? "The expression is empty" : "Something is missing", OPERAND);
            case AND, OR, CLOSE, COMMA -> throw wrong(token, "Something is missing", OPERAND);
        };
    }

    private Expression term(Scope scope) {
        var first = peek();
        List<String> words = new ArrayList<>();
        while (peek().is(Kind.WORD)) {
            words.add(next().text());
        }
        var text = String.join(" ", words);
        ValueRules.checkTerm(first, text, scope);
        nodes += words.size() - 1;
        return node(new Term(text));
    }

    private Expression group(Scope scope) {
        var open = next();
        var inner = or(scope.deeper());
        if (!peek().is(Kind.CLOSE)) {
            throw wrong(open, "A parenthesis is not closed", "')', or '\\(' for the character");
        }
        next();
        return inner;
    }

    private void countWords(String text) {
        nodes += (int) text.chars().filter(character -> character == ' ').count();
    }

    private <E extends Expression> E node(E expression) {
        if (++nodes > MOST_NODES) {
            var last = tokens.get(Math.max(0, at - 1));
            throw wrong(last, "The expression is too large", "at most " + MOST_NODES + " words and operators");
        }
        return expression;
    }

    private ExpressionError wrong(Token token, String problem, String expected) {
        return new ExpressionError(problem, token.start(), token.text(), expected);
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        return tokens.get(at++);
    }

    private void skip(Kind... kinds) {
        while (Arrays.asList(kinds).contains(peek().kind())) {
            at++;
        }
    }
}
