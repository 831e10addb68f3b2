package org.trialgraph.trial;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Code words of the registry, which may be newer than this service: tables keep them as registered.
public final class RegisteredCode {

    private RegisteredCode() {}

    /// The constant that a word names; null when there is no word or none of that name.
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, @Nullable String word) {
        if (word == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(word))
                .findFirst()
                .orElse(null);
    }

    /// The constant that a word names; the fallback when it names none of them, null when there is no word.
    public static <E extends Enum<E>> @Nullable E find(Class<E> type, @Nullable String word, E fallback) {
        E known = find(type, word);
        return known == null && word != null ? fallback : known;
    }

    /// The constants that words name; words that name none are left out.
    public static <E extends Enum<E>> List<E> list(Class<E> type, List<String> words) {
        return words.stream()
                .map(word -> find(type, word))
                .filter(Objects::nonNull)
                .toList();
    }
}
