package org.trialgraph.eligibility.constraint;

import org.jspecify.annotations.Nullable;

/// A word, number, comparator or single symbol of the text.
///
/// @param start      offset in the text
/// @param end        offset after the last character
/// @param lower      in lower case, as phrases are matched; a blank line is `\n`
/// @param value      the number that it is, null for all else. Number words have a value too
/// @param comparator the comparator that it is, null for all else
record Token(
        int start,
        int end,
        String lower,
        @Nullable Double value,
        @Nullable Comparator comparator) {

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isDash() {
        return lower.length() == 1 && "-–—‐‑−~～".contains(lower);
    }
}
