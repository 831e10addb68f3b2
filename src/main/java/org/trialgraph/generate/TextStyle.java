package org.trialgraph.generate;

import org.jspecify.annotations.Nullable;

/// Makes texts of one sort and of a wanted length.
///
/// @param more what is appended until the text is long enough
/// @param brief how very short ones begin, where that differs
/// @param plain how texts too short for a sentence are made, where these are sentences
record TextStyle(
        Rule head,
        Rule more,
        @Nullable Rule brief,
        @Nullable TextStyle plain) {

    private static final int BRIEF = 18;
    private static final int PLAIN = 75;

    /// So much may a text be too long before it is cut.
    private static final int TOLERANCE = 6;

    /// So much of a text must be left if it is cut at the end of a sentence.
    private static final double WHOLE_SENTENCES = 0.85;

    static TextStyle of(String name) {
        var plain = Grammar.find(name + ".plain");
        return new TextStyle(
                Grammar.rule(name + ".head"),
                Grammar.rule(name + ".more"),
                Grammar.find(name + ".short"),
                plain == null ? null : new TextStyle(plain, Grammar.rule("phrase.more"), null, null));
    }

    /// Appends a text of about so many characters.
    void write(Prose prose, int length) {
        var small = plain;
        var first = brief;
        if (small != null && length < PLAIN && (first == null || length >= BRIEF)) {
            small.write(prose, length);
            return;
        }
        var out = prose.out();
        int begin = out.length();
        (first != null && length < BRIEF ? first : head).append(prose);
        capitalise(out, begin);
        while (out.length() - begin < length - TOLERANCE) {
            int end = out.length();
            more.append(prose);
            capitalise(out, end);
        }
        if (out.length() - begin > length + TOLERANCE) {
            cut(out, begin, length);
        }
    }

    /// Cuts at the end of a sentence if one is near, otherwise at a blank.
    static void cut(StringBuilder out, int begin, int length) {
        boolean sentences = out.charAt(out.length() - 1) == '.';
        int sentence = sentences ? out.lastIndexOf(". ", begin + length) + 1 : 0;
        if (sentence > begin + length * WHOLE_SENTENCES) {
            out.setLength(sentence);
            return;
        }
        int blank = out.lastIndexOf(" ", begin + length);
        int end = blank > begin + 3 ? blank : begin + length;
        while (end > begin + 1 && !Character.isLetterOrDigit(out.charAt(end - 1))) {
            end--;
        }
        out.setLength(end);
        if (sentences) {
            out.append('.');
        }
    }

    /// A capital at the beginning of a text, of a sentence and of a paragraph.
    private static void capitalise(StringBuilder out, int from) {
        int at = from;
        while (at < out.length() && !Character.isLetterOrDigit(out.charAt(at))) {
            at++;
        }
        if (at < out.length() && (from == 0 || out.charAt(from - 1) == '.')) {
            out.setCharAt(at, Character.toUpperCase(out.charAt(at)));
        }
        for (int stop = out.indexOf(". ", from);
                stop >= 0 && stop + 2 < out.length();
                stop = out.indexOf(". ", stop + 2)) {
            out.setCharAt(stop + 2, Character.toUpperCase(out.charAt(stop + 2)));
        }
    }
}
