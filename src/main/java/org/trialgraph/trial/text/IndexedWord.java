package org.trialgraph.trial.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How a word of a field stands in the index of words: what is written there and what is asked for are made here.
///
/// A short code of its field stands before each word, since the index holds a thousand words of a trial. A code is
/// one letter or digit, or a punctuation mark and another, so none begins another one. Each word of the
/// fields that nearly all searches look into stands there once more, behind an asterisk: to look for it there is to
/// read one list and not one of each field.
public final class IndexedWord {

    /// In characters; PostgreSQL takes 2,046 bytes.
    private static final int LONGEST_WHOLE = 200;

    /// Of these each value stands in the index as a whole: nearly all that names a disease is looked for there, and to
    /// tell from places that words are a whole value is to read all words of a trial.
    private static final Set<String> LISTS_OF_NAMES = Set.of("Condition", "Keyword");

    private static final Map<String, String> CODES = Stream.concat(
                    IndexedField.ALL.stream(), IndexedField.STRUCTURES.stream())
            .collect(Collectors.toUnmodifiableMap(IndexedField::name, IndexedField::code));

    private static final Set<String> BASIC = IndexedField.ALL.stream()
            .filter(IndexedField::basic)
            .map(IndexedField::name)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> BRIEF = IndexedField.ALL.stream()
            .filter(IndexedField::brief)
            .map(IndexedField::name)
            .collect(Collectors.toUnmodifiableSet());

    private IndexedWord() {}

    /// A stem of a field, `Adiabet` for the condition `diabetes`.
    ///
    /// @param field the registry's name of a field that is indexed
    public static String of(String field, String stem) {
        return code(field) + stem;
    }

    /// A stem of whatever field of the registry's BasicSearch, `*diabet`. It has no place.
    public static String ofBasic(String stem) {
        return "*" + stem;
    }

    /// Whether a field is one of BasicSearch.
    public static boolean isBasic(String field) {
        return BASIC.contains(field);
    }

    /// Whether these are all the fields of BasicSearch, each once, and no others.
    public static boolean areBasic(Collection<String> fields) {
        return fields.size() == BASIC.size() && BASIC.containsAll(fields);
    }

    /// Whether the words of all these fields are among the brief ones, too.
    public static boolean areBrief(Collection<String> fields) {
        return BRIEF.containsAll(fields);
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

    /// Whether every value of a field stands in the index as a whole, unless it is too long for that.
    ///
    /// @param field the registry's name of a field that is indexed
    public static boolean hasWholes(String field) {
        return LISTS_OF_NAMES.contains(field);
    }

    /// Stands for a whole value, in the fields that have this and where nothing else tells its beginning and end; empty
    /// for one that is too long.
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
