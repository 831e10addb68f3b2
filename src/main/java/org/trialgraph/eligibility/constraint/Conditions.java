package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    /// So far behind a window may stand for which sex it counts.
    private static final int DIVIDED = 12;

    private final Tokens tokens;
    private final Sentences sentences;
    private final List<Candidate> all;
    private final List<Candidate> candidates;
    private final Set<String> conditional = new HashSet<>();
    private int named;

    private Conditions(Tokens tokens, List<Candidate> candidates) {
        this.tokens = tokens;
        this.sentences = new Sentences(tokens);
        this.all = candidates;
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
        named = 0;
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
        if ((tokens.isAny(index, SEXES) && tokens.is(index + 1, ":")) || opensWithPeople(index)) {
            return true;
        }
        if (!tokens.isAny(index, RESTRICTING)) {
            return false;
        }
        boolean sex = tokens.isAny(index + 1, SEXES) && !isEverybody(index);
        boolean people = tokens.isAny(index + 1, PEOPLE) || tokens.isAny(index + 2, PEOPLE);
        boolean named = tokens.is(index, "for") ? sex || people : sex || (people && tokens.is(index, "in"));
        return named && candidates.stream().anyMatch(candidate -> isBefore(candidate, index, sex));
    }

    /// `For patients with`, `For HIV positive participants,` at the start of a sentence; not `For all patients`.
    private boolean opensWithPeople(int index) {
        return tokens.is(index, "for")
                && sentences.start(index) == index
                && !tokens.is(index + 1, "all")
                && IntStream.range(index + 1, index + 5)
                        .anyMatch(at -> tokens.isAny(at, PEOPLE) || tokens.isAny(at, SEXES));
    }

    /// Whether `candidate` stands right before the people at `index`, or is a window for one sex: `30 days after the
    /// last dose for women`.
    private boolean isBefore(Candidate candidate, int index, boolean sex) {
        int distance = index - candidate.end();
        if (candidate.isMeasure() || candidate.constraint().kind() == ConstraintKind.AGE) {
            return distance >= 0 && distance <= 2;
        }
        if (!candidate.isWindow() || !sex || !tokens.is(index, "for") || distance < 0 || distance > DIVIDED) {
            return false;
        }
        return IntStream.range(candidate.end(), index)
                .allMatch(at -> tokens.at(at).value() == null);
    }

    /// `, male or female` from either of its connecting words on.
    private boolean isEverybody(int index) {
        boolean first = tokens.isAny(index + 2, AND) && tokens.isAny(index + 3, SEXES);
        return first || (tokens.isAny(index, AND) && tokens.isAny(index - 1, SEXES));
    }

    private void dropAround(int condition, ConditionWord word) {
        int start = sentences.start(condition);
        int open = word == ConditionWord.DIVIDING ? -1 : sentences.opened(condition);
        int to = open < 0 ? sentences.end(condition) : sentences.closed(condition);
        int timed = switch (word) {
            case EXCEPTING -> condition;
            case PERMITTING -> open;
            case LIFTING, DIVIDING, AFFLICTION -> -1;
        };
        // Of several conditions in parentheses none reaches further back than the first.
        int group = groupBefore(open < 0 ? candidates : all, start, condition, word);
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
        addNamed(condition, to);
    }

    /// Takes the measures named between `first` and `end` for conditional, each token once.
    private void addNamed(int first, int end) {
        for (int index = Math.max(first, named); index < end; index++) {
            MeasureNames.Match match = MeasureNames.at(tokens, index);
            if (match != null) {
                addConditional(match.measure());
            }
        }
        named = Math.max(named, end);
    }

    /// What holds for one of the two enzymes of the liver holds for the other.
    private void addConditional(Measure measure) {
        conditional.add(measure.kind() + " " + measure.term());
        if (measure == Measure.ALT || measure == Measure.AST) {
            conditional.add(Measure.ALT.kind() + " " + Measure.ALT.term());
            conditional.add(Measure.AST.kind() + " " + Measure.AST.term());
        }
    }

    /// The group of the last limit before the condition that is no window; windows between fall with it.
    private static int groupBefore(List<Candidate> candidates, int start, int condition, ConditionWord word) {
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
}
