package org.trialgraph.eligibility.constraint;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Cuts a text into tokens in one pass.
final class Tokenizer {

    private static final String COMPARING = "<>=≤≥≦≧⩽⩾＜＞";

    private static final Map<String, Comparator> COMPARATORS = Map.ofEntries(
            entry("<", Comparator.LT),
            entry("＜", Comparator.LT),
            entry(">", Comparator.GT),
            entry("＞", Comparator.GT),
            entry("=", Comparator.EQ),
            entry("<=", Comparator.LE),
            entry("=<", Comparator.LE),
            entry("≤", Comparator.LE),
            entry("≦", Comparator.LE),
            entry("⩽", Comparator.LE),
            entry("</=", Comparator.LE),
            entry(">=", Comparator.GE),
            entry("=>", Comparator.GE),
            entry("≥", Comparator.GE),
            entry("≧", Comparator.GE),
            entry("⩾", Comparator.GE),
            entry(">/=", Comparator.GE));

    private static final Map<String, Integer> NUMBER_WORDS = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("twelve", 12),
            entry("fourteen", 14),
            entry("eighteen", 18),
            entry("thirty", 30));

    /// Thousands in commas or none. What looks like a decimal comma, a date or a section number is no number.
    private static final Pattern NUMBER =
            Pattern.compile("(?:[0-9]{1,3}+(?:,[0-9]{3}){1,3}+|[0-9]{1,9}+)(?:\\.[0-9]{1,6}+)?+");

    /// As they stand in texts that were escaped once too often.
    private static final Pattern ENTITY = Pattern.compile("&(?:(lt|gt);(=?)|(le|ge);)");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        var tokenizer = new Tokenizer(text);
        int at = 0;
        while (at < text.length()) {
            at = tokenizer.next(at);
        }
        return tokenizer.tokens;
    }

    private int next(int at) {
        char first = text.charAt(at);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first) || isInvisible(first)) {
            return space(at);
        }
        if (isDigit(first)) {
            return number(at);
        }
        if (Character.isLetter(first)) {
            return word(at);
        }
        if (first == '&') {
            return entity(at);
        }
        return COMPARING.indexOf(first) >= 0 ? comparator(at) : add(at, at + 1, null, null);
    }

    private int space(int start) {
        int end = start;
        int lines = 0;
        while (end < text.length() && isBlank(text.charAt(end))) {
            lines += text.charAt(end) == '\n' ? 1 : 0;
            end++;
        }
        if (lines > 1) {
            tokens.add(new Token(start, end, "\n", null, null));
        }
        return end;
    }

    private int number(int start) {
        int end = start;
        while (end < text.length() && (isDigit(text.charAt(end)) || isInnerMark(end))) {
            end++;
        }
        String digits = text.substring(start, end);
        boolean plain = digits.length() <= 20 && NUMBER.matcher(digits).matches();
        return add(start, end, plain ? Double.valueOf(digits.replace(",", "")) : null, null);
    }

    private boolean isInnerMark(int at) {
        return ".,·".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        Integer value = NUMBER_WORDS.get(text.substring(start, end).toLowerCase(Locale.ROOT));
        return add(start, end, value == null ? null : value.doubleValue(), null);
    }

    private int comparator(int start) {
        int end = start;
        while (end < text.length() && COMPARING.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        if (text.startsWith("/=", end)) {
            end += 2;
        }
        return add(start, end, null, COMPARATORS.get(text.substring(start, end)));
    }

    private int entity(int start) {
        Matcher entity = ENTITY.matcher(text).region(start, text.length());
        if (!entity.lookingAt()) {
            return add(start, start + 1, null, null);
        }
        boolean less = text.charAt(start + 1) == 'l';
        boolean equal = entity.group(3) != null || !entity.group(2).isEmpty();
        Comparator strict = less ? Comparator.LT : Comparator.GT;
        Comparator wide = less ? Comparator.LE : Comparator.GE;
        return add(start, entity.end(), null, equal ? wide : strict);
    }

    private int add(int start, int end, @Nullable Double value, @Nullable Comparator comparator) {
        tokens.add(new Token(start, end, text.substring(start, end).toLowerCase(Locale.ROOT), value, comparator));
        return end;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || isInvisible(character);
    }

    /// Zero-width spaces and byte order marks.
    private static boolean isInvisible(char character) {
        return character == '\u200B' || character == '\uFEFF';
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
