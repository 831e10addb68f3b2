package org.trialgraph.dense;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Cuts a text into the pieces of words that a language model of the BERT family knows, without case and accents: each
/// word, from its beginning, into the longest pieces of a vocabulary.
public final class WordPieces {

    private static final String FIRST = "[CLS]";
    private static final String LAST = "[SEP]";
    private static final String UNKNOWN = "[UNK]";
    private static final String WITHIN_A_WORD = "##";

    /// Longer ones are no words.
    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> numbers;

    /// @param numbers of the pieces; those that do not begin a word stand behind `##`
    public WordPieces(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /// The numbers of a text's first pieces, between those that mark its beginning and its end.
    ///
    /// @param most how many at most, the marks among them
    public long[] of(String text, int most) {
        List<Integer> found = new ArrayList<>();
        found.add(number(FIRST));
        for (String word : words(text, most)) {
            if (found.size() < most) {
                add(word, found);
            }
        }
        var kept = found.subList(0, Math.min(found.size(), most - 1));
        kept.add(number(LAST));
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private void add(String word, List<Integer> found) {
        int before = found.size();
        for (int from = 0; from < word.length(); ) {
            int to = word.length() > LONGEST_WORD ? from : longest(word, from);
            if (to == from) {
                found.subList(before, found.size()).clear();
                found.add(number(UNKNOWN));
                return;
            }
            found.add(number(piece(word, from, to)));
            from = to;
        }
    }

    /// The end of the longest piece from a place on; that place if there is none.
    private int longest(String word, int from) {
        int to = word.length();
        while (to > from && !numbers.containsKey(piece(word, from, to))) {
            to--;
        }
        return to;
    }

    private static String piece(String word, int from, int to) {
        return from == 0 ? word.substring(0, to) : WITHIN_A_WORD + word.substring(from, to);
    }

    private int number(String piece) {
        return numbers.getOrDefault(piece, 0);
    }

    /// What stands between blanks, each sign of punctuation by itself.
    ///
    /// @param most as many may be enough
    private static List<String> words(String text, int most) {
        List<String> words = new ArrayList<>();
        var word = new StringBuilder();
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int at = 0; at < plain.length() && words.size() < most; ) {
            int sign = plain.codePointAt(at);
            at += Character.charCount(sign);
            if (standsAlone(sign)) {
                end(word, words);
                words.add(Character.toString(sign));
            } else if (isBlank(sign)) {
                end(word, words);
            } else if (!isUnseen(sign)) {
                word.appendCodePoint(sign);
            }
        }
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign) || Character.isISOControl(sign);
    }

    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.NON_SPACING_MARK || Character.getType(sign) == Character.FORMAT;
    }

    private static boolean standsAlone(int sign) {
        if (sign < 0x80) {
            return sign > ' ' && sign < 0x7F && !Character.isLetterOrDigit(sign);
        }
        return Character.isIdeographic(sign)
                || switch (Character.getType(sign)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }
}
