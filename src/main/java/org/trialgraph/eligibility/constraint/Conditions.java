package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Drops what holds only under a condition: "unless", "except", "if", "for patients with", "for men".
final class Conditions {

    private static final Set<String> RESTRICTING = Words.of("""
            for in among with ( , and or /
            """);
    private static final Set<String> SEXES = Words.of("""
            men women males females male female boys girls man woman
            """);
    private static final Set<String> PEOPLE = Words.of("""
            patients subjects participants those individuals people children adults patient subject
            """);
    private static final Set<String> AND = Set.of("and", "or", "/", "&");

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<Candidate> candidates;
    private final Set<String> conditional = new HashSet<>();

    private Conditions(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        this.sentences = new Sentences(tokens);
        this.candidates = new ArrayList<>(candidates);
    }

    /// The candidates, ordered by their first token, without the conditional ones. A value that has one conditional
    /// limit keeps no other: `≤ 3 × ULN. In liver disease ≤ 5 × ULN`.
    static List<Candidate> drop(Tokens tokens, List<Candidate> candidates) {
        var conditions = new Conditions(tokens, candidates);
        for (int index = 0; index < tokens.size() && !conditions.candidates.isEmpty(); index++) {
            ConditionWord word = ConditionWord.at(tokens, index);
            if (word != null) {
                conditions.dropAround(index, word);
            } else if (conditions.restricts(index)) {
                conditions.dropAround(index, ConditionWord.LIFTING);
            }
        }
        conditions.dropGroups();
        conditions.candidates.removeIf(candidate -> conditions.conditional.contains(candidate.subject()));
        return conditions.candidates;
    }

    /// Drops what holds for an age group alone, and what is split by age as Karnofsky and Lansky are.
    private void dropGroups() {
        for (Candidate candidate : List.copyOf(candidates)) {
            int from = AgeGroups.limitedFrom(tokens, sentences.end(candidate.first()), candidate, candidates);
            if (from >= 0) {
                dropAround(from, ConditionWord.LIFTING);
            }
        }
        for (int index = 0; index < tokens.size(); index++) {
            if (tokens.is(index, "lansky")) {
                dropSplit(sentences.start(index), sentences.end(index));
            }
        }
    }

    private void dropSplit(int start, int end) {
        Set<Candidate> reached = candidates.stream()
                .filter(candidate -> candidate.first() >= start && candidate.first() < end)
                .filter(candidate -> candidate.constraint().kind() == ConstraintKind.AGE
                        || candidate.constraint().kind() == ConstraintKind.PERFORMANCE_STATUS)
                .collect(Collectors.toSet());
        if (reached.stream().anyMatch(candidate -> candidate.constraint().kind() == ConstraintKind.AGE)) {
            candidates.removeAll(reached);
        }
    }

    /// Whether people follow for whom alone a limit holds that stands right before.
    private boolean restricts(int index) {
        if (tokens.isAny(index, SEXES) && tokens.is(index + 1, ":")) {
            return true;
        }
        if (!tokens.isAny(index, RESTRICTING)) {
            return false;
        }
        boolean sex = tokens.isAny(index + 1, SEXES) && !isEverybody(index + 1);
        boolean people = tokens.isAny(index + 1, PEOPLE) || tokens.isAny(index + 2, PEOPLE);
        boolean named = tokens.is(index, "for") ? sex || people : sex || (people && tokens.is(index, "in"));
        return named
                && candidates.stream()
                        .anyMatch(candidate ->
                                index >= candidate.end() && index <= candidate.end() + 2 && isLimited(candidate));
    }

    /// `male or female`.
    private boolean isEverybody(int index) {
        return tokens.isAny(index + 1, AND) && tokens.isAny(index + 2, SEXES);
    }

    private void dropAround(int condition, ConditionWord word) {
        int start = sentences.start(condition);
        int open = sentences.opened(condition);
        int to = open < 0 ? sentences.end(condition) : sentences.closed(condition);
        int timed = switch (word) {
            case EXCEPTING -> condition;
            case PERMITTING -> open;
            case LIFTING, AFFLICTION -> -1;
        };
        int group = groupBefore(start, condition, word);
        Set<Candidate> reached = new HashSet<>();
        for (Candidate candidate : candidates) {
            boolean behind = candidate.first() >= condition && candidate.first() < to;
            boolean before = candidate.first() >= start && candidate.first() < condition;
            if (reaches(word, candidate) && (behind || (before && isAffected(candidate, group, timed)))) {
                reached.add(candidate);
            }
        }
        candidates.removeAll(reached);
        reached.stream().filter(Candidate::isMeasure).map(Candidate::subject).forEach(conditional::add);
    }

    /// The group of the last limit before the condition that is no window; windows between fall with it.
    private int groupBefore(int start, int condition, ConditionWord word) {
        Predicate<Candidate> before = candidate -> candidate.first() >= start && candidate.first() < condition;
        return candidates.stream()
                .filter(before.and(candidate -> !candidate.isWindow() && reaches(word, candidate)))
                .mapToInt(Candidate::group)
                .reduce(Integer.MIN_VALUE, (first, second) -> second);
    }

    /// A window in front of the token `timed` keeps its time.
    private static boolean isAffected(Candidate candidate, int group, int timed) {
        return candidate.isWindow()
                ? candidate.group() >= group && candidate.first() >= timed
                : candidate.group() == group;
    }

    private static boolean reaches(ConditionWord word, Candidate candidate) {
        return word != ConditionWord.AFFLICTION
                || switch (candidate.constraint().kind()) {
                    case LABORATORY, VITAL_SIGN -> true;
                    case AGE, SEX, PERFORMANCE_STATUS, TIME_WINDOW -> false;
                };
    }

    private static boolean isLimited(Candidate candidate) {
        return candidate.isMeasure() || candidate.constraint().kind() == ConstraintKind.AGE;
    }
}
