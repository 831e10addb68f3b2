package org.trialgraph.search.expression;

/// A piece of the text.
///
/// @param text     of a word or phrase without its escapes and quotes, otherwise the operator's name
/// @param argument between the brackets of an operator that has some, else empty
/// @param start    where it begins
/// @param end      where the next could begin
record Token(Kind kind, String text, String argument, int start, int end) {

    enum Kind {
        WORD,
        PHRASE,
        AND,
        OR,
        NOT,
        MISSING,
        ALL,
        OPEN,
        CLOSE,
        COMMA,
        /// A name and its brackets.
        BRACKETS,
        END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /// Whether an operand can begin with it.
    boolean beginsOperand() {
        return switch (kind) {
            case WORD, PHRASE, NOT, MISSING, ALL, OPEN, BRACKETS -> true;
            case AND, OR, CLOSE, COMMA, END -> false;
        };
    }

    /// Where the argument begins.
    int argumentStart() {
        return start + text.length() + 1;
    }
}
