package org.trialgraph.trial.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/// A text as the words that search compares: without case, accents and English endings, Greek letters by their names.
/// What is indexed and what is asked for go through here, so that both come out alike.
///
/// Parts that a hyphen joins are words of their own, and one word together: `CTL-019` is found by `ctl`, `019` and
/// `ctl019`.
public final class Words {

    /// A letter or digit, and what may stand within a word: an apostrophe, or a hyphen or slash between parts.
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}]+(?:[-‐‑/'’.][\\p{L}\\p{N}]+)*+");

    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    /// Longer ones are no words; PostgreSQL takes 2,046 bytes at most.
    private static final int LONGEST = 100;

    private static final int FIRST_BEYOND_ASCII = 128;

    private static final Map<String, String> GREEK = Map.ofEntries(
            Map.entry("α", "alpha"),
            Map.entry("β", "beta"),
            Map.entry("γ", "gamma"),
            Map.entry("δ", "delta"),
            Map.entry("ε", "epsilon"),
            Map.entry("ζ", "zeta"),
            Map.entry("η", "eta"),
            Map.entry("θ", "theta"),
            Map.entry("κ", "kappa"),
            Map.entry("λ", "lambda"),
            Map.entry("μ", "mu"),
            Map.entry("σ", "sigma"),
            Map.entry("τ", "tau"),
            Map.entry("φ", "phi"),
            Map.entry("χ", "chi"),
            Map.entry("ψ", "psi"),
            Map.entry("ω", "omega"));

    private static final Pattern GREEK_LETTER = Pattern.compile("[αβγδεζηθκλμστφχψω]");

    private final SnowballStemmer stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
    private final List<Word> words = new ArrayList<>();
    private int position;

    private Words() {}

    /// A word and its place.
    ///
    /// @param stem     what is compared
    /// @param position counts from 0; a compound shares the place of its first part
    public record Word(String stem, int position) {}

    /// The words of a text, in order; a compound behind its parts.
    public static List<Word> of(String text) {
        var words = new Words();
        var compounds = compounds(fold(text));
        while (compounds.find()) {
            words.addCompound(compounds.group());
        }
        return words.words;
    }

    /// Finds the words of a text where they stand in it, compounds whole.
    public static Matcher compounds(String text) {
        return COMPOUND.matcher(text);
    }

    /// The stems of a text, in order.
    public static List<String> stems(String text) {
        return of(text).stream().map(Word::stem).toList();
    }

    private void addCompound(String compound) {
        if (compound.chars().allMatch(Character::isLetterOrDigit)) { // as nearly all are
            add(compound, position++);
            return;
        }
        var plain = POSSESSIVE.matcher(compound).replaceFirst("");
        int first = position;
        var parts = PART.matcher(plain).results().map(MatchResult::group).toList();
        parts.forEach(part -> add(part, position++));
        if (parts.size() > 1) {
            add(String.join("", parts), first);
        }
    }

    private void add(String word, int place) {
        if (word.length() <= LONGEST) {
            words.add(new Word(stem(word), place));
        }
    }

    private String stem(String word) {
        return word.chars().anyMatch(Character::isDigit)
                ? word
                : stemmer.stem(word).toString();
    }

    private static String fold(String text) {
        if (text.chars().allMatch(character -> character < FIRST_BEYOND_ASCII)) { // as nearly all are
            return text.toLowerCase(Locale.ROOT);
        }
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return GREEK_LETTER
                .matcher(plain.toLowerCase(Locale.ROOT).replace('ς', 'σ'))
                .replaceAll(letter -> GREEK.getOrDefault(letter.group(), letter.group()));
    }
}
