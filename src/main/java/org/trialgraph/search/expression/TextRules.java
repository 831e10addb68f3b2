package org.trialgraph.search.expression;

/// What a text must be before it is read.
final class TextRules {

    private TextRules() {}

    /// Lets a text pass that is not too long and has characters alone that can be stored.
    static void check(String text, int longest) {
        if (text.length() > longest) {
            throw new ExpressionError(
                    "The expression has " + text.length() + " characters",
                    longest,
                    "",
                    "at most " + longest + " characters");
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isISOControl(character) && "\t\n\u000b\f\r".indexOf(character) < 0) {
                throw unreadable("A control character", index, character);
            }
            if (Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
            } else if (Character.isSurrogate(character)) {
                throw unreadable("Half a character", index, character);
            }
        }
    }

    private static ExpressionError unreadable(String problem, int index, char character) {
        return new ExpressionError(problem, index, "U+%04X".formatted((int) character), "text");
    }
}
