package org.trialgraph.trial.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text as the words that search compares: without case, accents and English endings, Greek letters by their names.
/// What is indexed and what is asked for are read by [WordReader] alike.
///
/// Parts that a hyphen joins are words of their own, and one word together: `CTL-019` is found by `ctl`, `019` and
/// `ctl019`.
public final class Words {

    /// A letter or digit, and what may stand within a word: an apostrophe, or a hyphen or slash between parts.
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐‑/'’.][\\p{L}\\p{N}]+)*+");

    private Words() {}

    /// A word and its place.
    ///
    /// @param stem     what is compared
    /// @param position counts from 0; a compound shares the place of its first part
    public record Word(String stem, int position) {}

    /// The words of a text, in order; a compound behind its parts.
    public static List<Word> of(String text) {
        return new WordReader().read(text);
    }

    /// Finds the words of a text where they stand in it, compounds whole.
    public static Matcher compounds(String text) {
        return COMPOUND.matcher(text);
    }

    /// The stems of words without the compounds that their parts make.
    public static List<String> parts(List<Word> words) {
        List<String> parts = new ArrayList<>();
        int place = 0;
        for (var word : words) {
            if (word.position() >= place) {
                parts.add(word.stem());
                place = word.position() + 1;
            }
        }
        return parts;
    }

    /// The stems of a text, in order.
    public static List<String> stems(String text) {
        return of(text).stream().map(Word::stem).toList();
    }
}
