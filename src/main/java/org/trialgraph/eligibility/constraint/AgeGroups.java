package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;

/// Tells an age of everybody from one that only names a group: `for subjects over 50 years`, `women above 60 must`,
/// `subjects under 70 who have an ECOG of 0`.
final class AgeGroups {

    private static final Set<String> INTRODUCING = Set.of("for", "in", "among");
    private static final Set<String> BETWEEN = Words.of("""
            patients patient subjects subject participants participant individuals persons people children adults
            adolescents infants volunteers those men women males females male female boys girls man woman adult
            who are is aged age ages the all any each every only older healthy being
            """);
    private static final Set<String> PEOPLE = Words.of("""
            patients patient subjects subject participants participant individuals persons people children adults
            men women males females
            """);
    private static final Set<String> MODALS = Words.of("must should need needs require requires may can");
    private static final double ADULT = 21;

    private AgeGroups() {}

    /// The token from which on the age of `candidate` limits what is said, negative where it is the age of everybody.
    static int limitedFrom(Tokens tokens, int sentenceEnd, Candidate candidate, List<Candidate> all) {
        if (candidate.constraint().kind() != ConstraintKind.AGE) {
            return -1;
        }
        int before = candidate.first() - 1;
        while (before > candidate.first() - 8 && tokens.isAny(before, BETWEEN)) {
            before--;
        }
        if (tokens.isAny(before, INTRODUCING)) {
            return before;
        }
        boolean people = before < candidate.first() - 1 && tokens.isAny(before + 1, PEOPLE);
        boolean group = people
                && (isObliged(tokens, candidate.end())
                        || (isSpecial(candidate) && isFollowed(tokens, sentenceEnd, candidate, all)));
        return group ? candidate.first() : -1;
    }

    private static boolean isObliged(Tokens tokens, int end) {
        return tokens.isAny(end, MODALS) || (tokens.is(end, "will") && !tokens.is(end + 1, "be"));
    }

    /// Whether this is one limit alone that is not the one of grown-up age.
    private static boolean isSpecial(Candidate candidate) {
        Limit limit = candidate.constraint().limit();
        return limit != null
                && (limit.comparator().isUpper() || (limit.comparator().isLower() && limit.number() > ADULT));
    }

    private static boolean isFollowed(Tokens tokens, int sentenceEnd, Candidate candidate, List<Candidate> all) {
        boolean joined = tokens.is(candidate.end(), "who") || tokens.is(candidate.end(), "with");
        return joined
                && all.stream()
                        .anyMatch(other ->
                                other.first() >= candidate.end() && other.first() < sentenceEnd && other.isMeasure());
    }
}
