package org.trialgraph.eligibility;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A heading found in a line, and what it starts.
///
/// @param kind what follows; `OTHER` where the heading names both kinds
/// @param from where the heading starts in the line
/// @param to   where it ends, behind its colon
record SectionHeading(CriterionKind kind, int from, int to) {

    /// Longer stretches before a colon are sentences.
    private static final int MAX_TITLE = 200;

    /// Longer lines are not searched for headings in their middle. A registered text has 20,000 characters.
    private static final int MAX_LINE = 40_000;

    /// A heading in the middle of a line, as it results from lost line breaks. It needs a capital and, unless it ends
    /// the line, a colon.
    private static final Pattern GLUED =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(?:<p>)?(?:(?:Key|Main|Major|General|KEY|MAIN) )?"
                    + "(?<kind>Inclusion|INCLUSION|Exclusion|EXCLUSION) "
                    + "(?:[Cc]riteri(?:a|on)|CRITERI(?:A|ON))(?: ?:|(?=\\s*$))");

    /// A heading and its text in one line with nothing between.
    private static final Pattern LEADING = Pattern.compile(
            "(?:(?:Key|Main|Major|General|Study) )?"
                    + "(?<kind>Inclusion|INCLUSION|Exclusion|EXCLUSION) (?:[Cc]riteria|CRITERIA)\\.?(?= +(?:\\p{Lu}|\\p{N}+[.)]))");

    /// Runs of emphasis delimiters, escaped ones and those inside words excepted.
    private static final Pattern DELIMITERS =
            Pattern.compile("(?<!\\\\)(?:\\*+|(?<![\\p{L}\\p{N}_])_+|_+(?![\\p{L}\\p{N}_]))");

    /// The end of a sentence before further words: what follows is no part of the title.
    private static final Pattern SENTENCE_END = Pattern.compile("[\\p{L})]{2}[.;] +[\\p{L}]");

    private static final Pattern PROSE_BEFORE = Pattern.compile(
            "(?:^|[^\\p{L}])(?:the|any|of|all|these|this|following|and|or|with|see|per|in|to|by|meets?|an?|each)\\s*$");

    /// Where a line stands.
    ///
    /// @param place   where the line stands in its paragraph
    /// @param item    whether the paragraph is a list item's
    /// @param current the kind of the section around it
    record Context(Place place, boolean item, CriterionKind current) {

        boolean first() {
            return place == Place.FIRST_LINE;
        }
    }

    /// `REST` is what follows a heading on its line.
    enum Place {
        FIRST_LINE,
        FURTHER_LINE,
        REST
    }

    static @Nullable SectionHeading find(String line, Context context) {
        SectionHeading atStart = context.place() == Place.REST ? null : atStart(line, context);
        if (atStart != null) {
            return atStart;
        }
        if (!line.contains("clusion ") && !line.contains("CLUSION ")) { // as nearly all are
            return null;
        }
        SectionHeading leading = leading(line, context);
        return leading == null ? glued(line, context) : leading;
    }

    /// `Exclusion Criteria Pregnancy or lactation, …`: a paragraph whose heading lost its colon and its line.
    private static @Nullable SectionHeading leading(String line, Context context) {
        if (!context.first() || context.item() || line.length() > MAX_LINE) {
            return null;
        }
        Matcher matcher = LEADING.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        CriterionKind kind = kind(matcher);
        return kind == context.current() ? null : new SectionHeading(kind, 0, matcher.end());
    }

    private static CriterionKind kind(Matcher matcher) {
        return CriterionKind.valueOf(matcher.group("kind").toUpperCase(Locale.ROOT));
    }

    private static @Nullable SectionHeading atStart(String line, Context context) {
        int colon = colon(line);
        if (colon < 0 && line.length() > MAX_TITLE) {
            return null;
        }
        String title = colon < 0 ? line : line.substring(0, colon);
        if (SENTENCE_END.matcher(title).find()) {
            return null;
        }
        boolean alone = colon < 0 || hasNoWord(line, colon);
        CriterionKind kind = HeadingGrammar.kind(title, new HeadingGrammar.Layout(colon >= 0, alone, context));
        if (kind == null) {
            return null;
        }
        return new SectionHeading(kind, 0, alone ? line.length() : end(line, colon));
    }

    private static int colon(String line) {
        int parentheses = 0;
        for (int index = 0; index < line.length() && index <= MAX_TITLE; index++) {
            switch (line.charAt(index)) {
                case '(' -> parentheses++;
                case ')' -> parentheses--;
                case ':', '：' -> {
                    if (parentheses <= 0) {
                        return index;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private static boolean hasNoWord(String line, int from) {
        return line.codePoints().skip(line.codePointCount(0, from)).noneMatch(Character::isLetterOrDigit);
    }

    /// Behind the colon and the emphasis that closes there. Emphasis that goes on is not cut: the whole line is taken.
    private static int end(String line, int colon) {
        int end = colon + 1;
        while (end < line.length() && "*_".indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        long runs = DELIMITERS.matcher(line.substring(0, end)).results().count();
        return runs % 2 == 0 ? end : line.length();
    }

    private static @Nullable SectionHeading glued(String line, Context context) {
        if (line.length() > MAX_LINE) {
            return null;
        }
        Matcher matcher = GLUED.matcher(line);
        while (matcher.find()) {
            CriterionKind kind = kind(matcher);
            if (kind != context.current()
                    && !PROSE_BEFORE.matcher(line.substring(0, matcher.start())).find()) {
                return new SectionHeading(kind, matcher.start(), matcher.end());
            }
        }
        return null;
    }
}
