package org.trialgraph.eligibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells headings of the eligibility text from sentences that merely speak of inclusion or exclusion.
///
/// A heading is a noun phrase around `inclusion` or `exclusion`: `Key Inclusion Criteria`, `Criteria for exclusion`,
/// `Exclusion Criteria (Part B)`. Sentences count only where they introduce what follows and change its kind, as in
/// `Subjects with any of these are excluded:`.
final class HeadingGrammar {

    private static final int MAX_BEFORE = 6;
    private static final int MAX_AFTER = 14;
    private static final int MAX_SENTENCE = 30;

    private static final Set<String> VERBS = Set.of(
            ("is are was were be been being may might can could will would shall should must apply applies applied "
                            + "meet meets met meeting fulfil fulfill fulfills fulfilled fulfilling satisfy satisfies "
                            + "has have had having do does did see refer known stated listed described defined not no")
                    .split(" "));

    private static final Set<String> PROSE = Set.of(
            ("a an any all these this those that following with without to in by or at who which whose than no not "
                            + "of from if each none one per under")
                    .split(" "));

    /// What a heading may end with before its colon: `Exclusion criteria are as follows:`.
    private static final Set<String> LEAD_IN =
            Set.of("is are was were include includes included as follows follow the following below".split(" "));

    private static final Set<String> MODIFIERS =
            Set.of(("key main major general other additional specific subject subjects patient patients participant "
                            + "participants the medical common core basic important study donor recipient "
                            + "criteria of for")
                    .split(" "));

    private static final Set<String> CONNECTIVES = Set.of(
            ("for in of to at and prior related relating specific based determined before during after part phase "
                            + "cohort group arm only common")
                    .split(" "));

    private static final Set<String> OF = Set.of("of", "for", "to");
    private static final Set<String> EXCLUDES = Set.of("excluded", "ineligible", "exclude");
    private static final Set<String> INCLUDES = Set.of("included", "eligible", "include", "enrolled");

    /// What surrounds the title in its line.
    ///
    /// @param colon whether a colon ends it
    /// @param alone whether nothing follows on the line
    record Layout(boolean colon, boolean alone, SectionHeading.Context context) {}

    private HeadingGrammar() {}

    /// The kind that the title starts, null where it is no heading.
    static @Nullable CriterionKind kind(String title, Layout layout) {
        HeadingWords words = HeadingWords.of(title);
        if (words.size() == 0 || words.size() > MAX_SENTENCE) {
            return null;
        }
        if (words.size() == 1 && layout.colon && layout.alone) {
            CriterionKind participle = participle(words);
            if (participle != null) {
                return participle;
            }
        }
        Phrase phrase = Phrase.of(words);
        if (phrase != null && isHeading(phrase, title, layout)) {
            return one(words.kinds());
        }
        return layout.colon && layout.alone && !layout.context.item() ? sentence(words, layout) : null;
    }

    private static boolean isHeading(Phrase phrase, String title, Layout layout) {
        if (!isPlaced(phrase, title, layout) || !isBefore(phrase.before, layout) || !isAfter(phrase, title, layout)) {
            return false;
        }
        if (!phrase.criteria && !standsWithoutCriteria(phrase, layout)) {
            return false;
        }
        return phrase.isPlain()
                || (layout.alone && !layout.context.item())
                || one(phrase.words.kinds()) != layout.context.current();
    }

    private static boolean isPlaced(Phrase phrase, String title, Layout layout) {
        if (!layout.context.first()) {
            return phrase.words.capital() && (layout.colon || phrase.words.size() <= 4);
        }
        boolean sentenceEnd = !layout.colon && title.stripTrailing().endsWith(".");
        return sentenceEnd ? phrase.isPlain() : phrase.words.capital() || layout.colon;
    }

    private static boolean isBefore(HeadingWords before, Layout layout) {
        boolean article = layout.colon && layout.alone && before.size() > 0 && before.is(0, "the");
        HeadingWords rest = article ? before.from(1) : before;
        return rest.size() <= MAX_BEFORE && !rest.containsAny(VERBS) && !rest.containsAny(PROSE);
    }

    private static boolean isAfter(Phrase phrase, String title, Layout layout) {
        HeadingWords after = phrase.after;
        if (after.size() == 0 || (layout.colon && LEAD_IN.containsAll(after.words()))) {
            return true;
        }
        if (after.size() > MAX_AFTER || after.containsAny(VERBS)) {
            return false;
        }
        return layout.colon
                || CONNECTIVES.contains(after.words().getFirst())
                || title.contains("(")
                || title.contains(" - ")
                || (!layout.context.item() && after.size() <= 4);
    }

    private static boolean standsWithoutCriteria(Phrase phrase, Layout layout) {
        boolean before = MODIFIERS.containsAll(phrase.before.words()) || (phrase.plural && phrase.before.size() <= 3);
        return before && (phrase.after.size() == 0 || (layout.colon && phrase.after.is(0, "for")));
    }

    private static @Nullable CriterionKind participle(HeadingWords words) {
        return switch (words.words().getFirst()) {
            case "included" -> CriterionKind.INCLUSION;
            case "excluded" -> CriterionKind.EXCLUSION;
            default -> null;
        };
    }

    /// A sentence that introduces criteria of another kind than the section's. Words such as `eligible` start the
    /// inclusion criteria only where no heading has been seen: below one they belong to an exception.
    private static @Nullable CriterionKind sentence(HeadingWords words, Layout layout) {
        Set<CriterionKind> kinds = words.kinds();
        if (kinds.size() > 1 || (!kinds.isEmpty() && !words.words().contains("criteria"))) {
            return null;
        }
        CriterionKind current = layout.context.current();
        CriterionKind kind;
        if (kinds.contains(CriterionKind.EXCLUSION) || words.containsAny(EXCLUDES) || deniesEligibility(words)) {
            kind = CriterionKind.EXCLUSION;
        } else if (!kinds.isEmpty() || (current == CriterionKind.OTHER && words.containsAny(INCLUDES))) {
            kind = CriterionKind.INCLUSION;
        } else {
            return null;
        }
        return kind == current ? null : kind;
    }

    /// `are not eligible`, `will not be included`.
    private static boolean deniesEligibility(HeadingWords words) {
        for (int index = 1; index < words.size(); index++) {
            if (INCLUDES.contains(words.words().get(index))) {
                int before = words.is(index - 1, "be") ? index - 2 : index - 1;
                return before >= 0 && words.is(before, "not");
            }
        }
        return false;
    }

    private static CriterionKind one(Set<CriterionKind> kinds) {
        return kinds.size() == 1 ? kinds.iterator().next() : CriterionKind.OTHER;
    }

    /// A title split around the words that name its kind.
    ///
    /// @param criteria whether `criteria` goes with them
    /// @param plural   whether they are plurals: `Other exclusions`
    private record Phrase(
            HeadingWords words, HeadingWords before, HeadingWords after, boolean criteria, boolean plural) {

        static @Nullable Phrase of(HeadingWords words) {
            int first = words.firstKind();
            if (first < 0) {
                return null;
            }
            int last = words.lastKind();
            if (!words.between(first, last)) {
                return null;
            }
            boolean follows = words.isCriteria(last + 1);
            int start = words.isNegated(first) ? first - 1 : first;
            // "Criteria for exclusion", "Criteria of inclusion"
            boolean precedes = start > 1
                    && words.isCriteria(start - 2)
                    && OF.contains(words.words().get(start - 1));
            return new Phrase(
                    words,
                    words.before(precedes ? start - 2 : start),
                    words.from(follows ? last + 2 : last + 1),
                    follows || precedes || words.isCriteria(first + 1),
                    words.words().get(last).endsWith("s"));
        }

        boolean isPlain() {
            return before.size() == 0 && after.size() == 0;
        }
    }
}
