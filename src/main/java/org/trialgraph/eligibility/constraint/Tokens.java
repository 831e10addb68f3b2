package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;

/// The tokens of one text, with an endless run of empty tokens on both sides.
final class Tokens {

    private static final Token NONE = new Token(0, 0, "", null, null);

    private final String text;
    private final List<Token> tokens;

    Tokens(String text) {
        this.text = text;
        this.tokens = Tokenizer.tokens(text);
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    boolean is(int index, String word) {
        return at(index).is(word);
    }

    boolean isAny(int index, Set<String> words) {
        return words.contains(at(index).lower());
    }

    /// Whether the words of `phrase` stand at `index`.
    boolean phrase(int index, List<String> phrase) {
        for (int word = 0; word < phrase.size(); word++) {
            if (!is(index + word, phrase.get(word))) {
                return false;
            }
        }
        return true;
    }

    /// The first token that starts at or behind `offset`, looked for from `index` on.
    int behind(int index, int offset) {
        int next = index;
        while (next < tokens.size() && tokens.get(next).start() < offset) {
            next++;
        }
        return next;
    }

    /// Whether a sentence ends at this token: a semicolon, bullet or blank line, or a full stop that follows more
    /// than a single letter, as in `e.g.`
    boolean endsSentence(int index) {
        Token token = at(index);
        if (token.is(".")) {
            return !(isLetter(at(index - 1)) && index + 1 < size()) && isFollowedBySpace(token);
        }
        return index < 0 || index >= size() || token.is(";") || token.is("\n") || token.is("•") || token.is("；");
    }

    /// Whether nothing more of the clause follows: the end of a sentence, a comma or a closing parenthesis.
    boolean endsClause(int index) {
        return endsSentence(index) || is(index, ",") || is(index, ")") || is(index, ".");
    }

    Span span(int first, int end) {
        return new Span(at(first).start(), at(end - 1).end());
    }

    private static boolean isLetter(Token token) {
        return token.lower().length() == 1 && Character.isLetter(token.lower().charAt(0));
    }

    private boolean isFollowedBySpace(Token token) {
        return token.end() >= text.length()
                || (!Character.isLetterOrDigit(text.charAt(token.end())) && text.charAt(token.end()) != ',');
    }
}
