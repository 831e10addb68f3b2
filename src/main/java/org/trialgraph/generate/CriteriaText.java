package org.trialgraph.generate;

/// Eligibility criteria as they are registered: two headings with lists below, in Markdown.
final class CriteriaText {

    private static final Rule INCLUSION = Grammar.rule("inclusion");
    private static final Rule EXCLUSION = Grammar.rule("exclusion");
    private static final Rule DETAIL = Grammar.rule("detail");
    private static final double NUMBERED = 0.3;
    private static final double ESCAPED = 0.12;
    private static final double DETAILED = 0.55;
    private static final double NESTED = 0.08;

    private CriteriaText() {}

    static void write(Prose prose, int length) {
        var chance = prose.chance();
        boolean numbered = chance.happens(NUMBERED);
        boolean escaped = chance.happens(ESCAPED);
        double included = 0.3 + 0.3 * chance.unit();
        var out = prose.out();
        out.append("Inclusion Criteria:\n");
        list(prose, INCLUSION, (int) (length * included), numbered, escaped);
        out.append("\n\nExclusion Criteria:\n");
        list(prose, EXCLUSION, length, numbered, escaped);
        if (out.length() > length + 20) {
            TextStyle.cut(out, 0, length);
        }
    }

    private static void list(Prose prose, Rule rule, int until, boolean numbered, boolean escaped) {
        var out = prose.out();
        var chance = prose.chance();
        for (int number = 1; number == 1 || out.length() < until - 20; number++) {
            boolean nested = number > 2 && chance.happens(NESTED);
            out.append(nested ? "\n  * " : numbered ? "\n" + number + ". " : "\n* ");
            if (escaped && !numbered) {
                out.append(number).append("\\. ");
            }
            int begin = out.length();
            rule.append(prose);
            if (chance.happens(DETAILED)) {
                DETAIL.append(prose);
            }
            out.setCharAt(begin, Character.toUpperCase(out.charAt(begin)));
        }
    }
}
