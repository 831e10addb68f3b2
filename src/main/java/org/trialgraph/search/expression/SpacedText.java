package org.trialgraph.search.expression;

/// Words with one blank between, none before and after: blanks count for nothing in the language.
final class SpacedText {

    private SpacedText() {}

    /// The text with its blanks of any kind made so.
    ///
    /// @throws IllegalArgumentException if nothing is left
    static String of(String text) {
        var spaced = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (!isBlank(character)) {
                spaced.append(character);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        }
        int length = spaced.length();
        if (length > 0 && spaced.charAt(length - 1) == ' ') {
            spaced.setLength(length - 1);
        }
        if (spaced.isEmpty()) {
            throw new IllegalArgumentException("no words");
        }
        return spaced.toString();
    }

    /// Whether the character separates words, the no-break and other wide blanks included.
    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(character -> isBlank((char) character));
    }
}
