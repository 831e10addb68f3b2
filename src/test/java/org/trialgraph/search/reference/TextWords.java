package org.trialgraph.search.reference;

import java.util.List;
import org.trialgraph.trial.text.Words;
import org.trialgraph.trial.text.Words.Word;

/// The words of one value, and their places in it.
///
/// @param text as it is registered
/// @param end  the place behind the last word
record TextWords(String text, List<Word> words, int end) {

    static TextWords of(String text) {
        var words = Words.of(text);
        return new TextWords(
                text,
                words,
                words.stream().mapToInt(word -> word.position() + 1).max().orElse(0));
    }

    boolean has(String stem, int place) {
        return words.stream()
                .anyMatch(word -> word.position() == place && word.stem().equals(stem));
    }

    /// Where a word stands.
    List<Integer> places(String stem) {
        return words.stream()
                .filter(word -> word.stem().equals(stem))
                .map(Word::position)
                .toList();
    }

    /// Whether a text is in it just as it is written, but for the number of blanks, and not within a word.
    ///
    /// @param fromStart whether nothing may stand before it
    /// @param toEnd     whether nothing may stand behind it
    boolean hasExactly(String sought, boolean fromStart, boolean toEnd) {
        var value = text.strip().replaceAll("\\s+", " ");
        var wanted = sought.strip().replaceAll("\\s+", " ");
        for (int at = value.indexOf(wanted); at >= 0; at = value.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = fromStart ? at == 0 : at == 0 || !isWithin(value, at);
            boolean ends = toEnd ? end == value.length() : end == value.length() || !isWithin(value, end);
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWithin(String value, int at) {
        return Character.isLetterOrDigit(value.codePointBefore(at)) && Character.isLetterOrDigit(value.codePointAt(at));
    }
}
