package org.trialgraph.trial.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A name as search compares it.
///
/// @param text its stems, with blanks between words and hyphens within them: `non-small cell lung cancer`
public record Phrase(String text) {

    private static final String BLANK = " ";
    private static final String HYPHEN = "-";

    /// The words of a text; an empty phrase for one that has none.
    public static Phrase of(String text) {
        List<String> words = new ArrayList<>();
        int place = 0;
        for (var word : Words.of(text)) {
            if (word.position() >= place) {
                words.add(word.stem());
                place = word.position() + 1;
            } else {
                join(words, place - word.position());
            }
        }
        return new Phrase(String.join(BLANK, words));
    }

    private static void join(List<String> words, int parts) {
        var last = words.subList(Math.max(0, words.size() - parts), words.size());
        var compound = String.join(HYPHEN, last);
        last.clear();
        words.add(compound);
    }

    /// What it is looked up by: the same however it is hyphenated or set apart.
    public String key() {
        return text.replace(BLANK, "").replace(HYPHEN, "");
    }

    /// Its words, each as its parts.
    public List<List<String>> words() {
        return text.isEmpty()
                ? List.of()
                : Stream.of(text.split(BLANK, -1))
                        .map(word -> List.of(word.split(HYPHEN, -1)))
                        .toList();
    }

    /// The parts of its words, in order.
    public List<String> parts() {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("[ -]", -1));
    }
}
