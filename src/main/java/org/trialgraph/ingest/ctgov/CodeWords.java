package org.trialgraph.ingest.ctgov;

import java.util.Arrays;
import java.util.Locale;

/// The registry's code words, such as `DIETARY_SUPPLEMENT`.
final class CodeWords {

    private CodeWords() {}

    static <E extends Enum<E>> boolean isKnown(Class<E> words, String word) {
        return Arrays.stream(words.getEnumConstants())
                .anyMatch(known -> known.name().equals(word));
    }

    /// As people read it: `Dietary supplement`.
    static String label(String word) {
        var spaced = word.replace('_', ' ').strip().toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? word : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
