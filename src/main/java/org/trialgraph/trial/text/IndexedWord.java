package org.trialgraph.trial.text;

/// How a word of a field stands in the index of words: what is written there and what is asked for are made here.
public final class IndexedWord {

    private IndexedWord() {}

    /// A stem of a field, `Condition:diabet`.
    ///
    /// @param field the registry's name of the field
    public static String of(String field, String stem) {
        return field + ":" + stem;
    }

    /// Stands before the first word of a value.
    public static String start(String field) {
        return field + ":^";
    }

    /// Stands behind the last word of a value.
    public static String end(String field) {
        return field + ":$";
    }
}
