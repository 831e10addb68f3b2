package org.trialgraph.search.reference;

import java.util.List;
import org.trialgraph.trial.text.Words;
import org.trialgraph.trial.text.Words.Word;

/// The words of one value, and their places in it.
///
/// @param end the place behind the last word
record TextWords(List<Word> words, int end) {

    static TextWords of(String text) {
        var words = Words.of(text);
        return new TextWords(
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
}
