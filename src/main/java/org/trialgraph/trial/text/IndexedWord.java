package org.trialgraph.trial.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a word of a field stands in the index of words: what is written there and what is asked for are made here.
///
/// A short code of its field stands before each word, since the index holds a thousand words of a trial. A code is
/// one letter or digit, or a full stop, colon or semicolon and another, so none begins another one.
public final class IndexedWord {

    /// In characters; PostgreSQL takes 2,046 bytes.
    private static final int LONGEST_WHOLE = 200;

    private static final Map<String, String> CODES = Stream.concat(
                    IndexedField.ALL.stream(), IndexedField.STRUCTURES.stream())
            .collect(Collectors.toUnmodifiableMap(IndexedField::name, IndexedField::code));

    private IndexedWord() {}

    /// A stem of a field, `Adiabet` for the condition `diabetes`.
    ///
    /// @param field the registry's name of a field that is indexed
    public static String of(String field, String stem) {
        return code(field) + stem;
    }

    /// Whether a field is in the index.
    ///
    /// @param field the registry's name of it
    public static boolean isIndexed(String field) {
        return CODES.containsKey(field);
    }

    /// Stands before the first word of a value; of an object, alone.
    public static String start(String field) {
        return code(field) + "^";
    }

    /// Stands behind the last word of a value.
    public static String end(String field) {
        return code(field) + "$";
    }

    /// Stands for a whole value where nothing else tells its beginning and end; empty for one that is too long.
    ///
    /// @param parts its stems, without compounds
    public static Optional<String> whole(String field, List<String> parts) {
        var value = String.join(" ", parts);
        return value.length() > LONGEST_WHOLE ? Optional.empty() : Optional.of(start(field) + value + "$");
    }

    private static String code(String field) {
        return Objects.requireNonNull(CODES.get(field), field);
    }
}
