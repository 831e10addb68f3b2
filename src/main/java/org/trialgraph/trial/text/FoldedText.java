package org.trialgraph.trial.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A text without case and accents, Greek letters by their names, and where in it words begin and end.
record FoldedText(String text) {

    /// What may stand between the parts of a word.
    private static final String JOINTS = "-‐‑/'’.";

    private static final int FIRST_BEYOND_ASCII = 128;

    private static final Map<Integer, String> GREEK = Map.ofEntries(
            Map.entry((int) 'α', "alpha"),
            Map.entry((int) 'β', "beta"),
            Map.entry((int) 'γ', "gamma"),
            Map.entry((int) 'δ', "delta"),
            Map.entry((int) 'ε', "epsilon"),
            Map.entry((int) 'ζ', "zeta"),
            Map.entry((int) 'η', "eta"),
            Map.entry((int) 'θ', "theta"),
            Map.entry((int) 'κ', "kappa"),
            Map.entry((int) 'λ', "lambda"),
            Map.entry((int) 'μ', "mu"),
            Map.entry((int) 'σ', "sigma"),
            Map.entry((int) 'ς', "sigma"),
            Map.entry((int) 'τ', "tau"),
            Map.entry((int) 'φ', "phi"),
            Map.entry((int) 'χ', "chi"),
            Map.entry((int) 'ψ', "psi"),
            Map.entry((int) 'ω', "omega"));

    static FoldedText of(String text) {
        if (isAscii(text)) { // as nearly all are
            return new FoldedText(text.toLowerCase(Locale.ROOT));
        }
        var plain = new StringBuilder(text.length() + 16);
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(character -> fold(character, plain));
        return new FoldedText(plain.toString());
    }

    private static void fold(int character, StringBuilder plain) {
        if (character < FIRST_BEYOND_ASCII) {
            plain.append((char) Character.toLowerCase(character));
        } else if (!isMark(character)) {
            int small = Character.toLowerCase(character);
            var name = GREEK.get(small);
            if (name == null) {
                plain.appendCodePoint(small);
            } else {
                plain.append(name);
            }
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /// Where the next word begins, at or behind a place; negative if there is none.
    int nextWord(int from) {
        int at = from;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (isOfWord(character)) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }

    /// Where the letters and digits end that begin at a place.
    int endOfPart(int start) {
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (!isOfWord(character)) {
                return at;
            }
            at += Character.charCount(character);
        }
        return at;
    }

    /// Whether behind the end of a part another one follows that belongs to the same word.
    boolean goesOn(int end) {
        return end + 1 < text.length() && JOINTS.indexOf(text.charAt(end)) >= 0 && isOfWord(text.codePointAt(end + 1));
    }

    /// Where a word of several parts ends, of whose first one the end is given.
    int endOfCompound(int endOfPart) {
        int end = endOfPart;
        while (goesOn(end)) {
            end = endOfPart(end + 1);
        }
        return end;
    }

    /// The parts of a word, without the `s` of a possessive.
    List<String> parts(int start, int end) {
        List<String> parts = new ArrayList<>();
        int from = start;
        while (from < end) {
            int to = endOfPart(from);
            if (to < end || !isPossessive(from, to)) {
                parts.add(part(from, to));
            }
            from = to + 1;
        }
        return parts;
    }

    String part(int start, int end) {
        return text.substring(start, end);
    }

    private boolean isPossessive(int start, int end) {
        char joint = start == 0 ? ' ' : text.charAt(start - 1);
        return end - start == 1 && text.charAt(start) == 's' && (joint == '\'' || joint == '’');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfWord(int character) {
        if (character < FIRST_BEYOND_ASCII) {
            return (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
        }
        return Character.isLetter(character)
                || switch (Character.getType(character)) {
                    case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
