package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Drops what holds only under a condition: "unless", "except", "if", "for patients with", "for men".
final class Conditions {

    /// Hold for what follows and for what stands right before.
    private static final Set<String> CONDITION = Words.of("""
            unless except excepting exception exceptions if otherwise whichever when whenever provided
            depending excluding allowed permitted acceptable excluded ineligible exclusion exclude gilbert
            gilberts metastasis metastases metastatic cirrhosis regardless irrespective whether versus vs
            until waived exempt cohort arm fibrillation flutter rhythm part
            """);
    private static final Set<String> RESTRICTING = Words.of("""
            for in among with ( , and or /
            """);
    private static final Set<String> SEXES = Words.of("""
            men women males females male female boys girls man woman
            """);
    private static final Set<String> PEOPLE = Words.of("""
            patients subjects participants those individuals people children adults patient subject
            """);

    private final Tokens tokens;
    private final List<Candidate> candidates;

    private Conditions(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        this.candidates = new ArrayList<>(candidates);
    }

    /// The candidates, ordered by their first token, without the conditional ones.
    static List<Candidate> drop(Tokens tokens, List<Candidate> candidates) {
        var conditions = new Conditions(tokens, candidates);
        for (int index = 0; index < tokens.size() && !conditions.candidates.isEmpty(); index++) {
            if (tokens.isAny(index, CONDITION) || conditions.restricts(index)) {
                conditions.dropAround(index);
            }
        }
        return conditions.candidates;
    }

    /// Whether people follow for whom alone a limit holds that stands right before.
    private boolean restricts(int index) {
        if (tokens.isAny(index, SEXES) && tokens.is(index + 1, ":")) {
            return true;
        }
        if (!tokens.isAny(index, RESTRICTING)) {
            return false;
        }
        boolean sex = tokens.isAny(index + 1, SEXES);
        boolean people = tokens.isAny(index + 1, PEOPLE) || tokens.isAny(index + 2, PEOPLE);
        boolean named = tokens.is(index, "for") ? sex || people : sex || (people && tokens.is(index, "in"));
        return named
                && candidates.stream()
                        .anyMatch(candidate ->
                                index >= candidate.end() && index <= candidate.end() + 2 && isMeasured(candidate));
    }

    private static boolean isMeasured(Candidate candidate) {
        return switch (candidate.constraint().kind()) {
            case AGE, LABORATORY, VITAL_SIGN, PERFORMANCE_STATUS -> true;
            case SEX, TIME_WINDOW -> false;
        };
    }

    private void dropAround(int condition) {
        int start = condition;
        while (!tokens.endsSentence(start - 1)) {
            start--;
        }
        int end = condition;
        while (!tokens.endsSentence(end)) {
            end++;
        }
        int from = start;
        int to = end;
        int group = groupBefore(start, condition);
        candidates.removeIf(candidate -> (candidate.first() >= condition && candidate.first() < to)
                || (candidate.first() >= from && candidate.first() < condition && isAffected(candidate, group)));
    }

    /// The group of the last limit before the condition that is no window; windows between fall with it.
    private int groupBefore(int start, int condition) {
        int group = Integer.MIN_VALUE;
        for (Candidate candidate : candidates) {
            if (candidate.first() >= start && candidate.first() < condition && !candidate.isWindow()) {
                group = candidate.group();
            }
        }
        return group;
    }

    private static boolean isAffected(Candidate candidate, int group) {
        return candidate.isWindow() ? candidate.group() >= group : candidate.group() == group;
    }
}
