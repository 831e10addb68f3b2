package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Finds the words that deny a constraint, from its start back to the start of its clause.
final class Negation {

    private static final Set<String> DENYING = Words.of("""
            no not without never neither none absence absent cannot nor free lack
            """);
    private static final Set<String> NOT_DENIED = Words.of("""
            more less greater higher lower later earlier exceeding exceed older younger limited only
            necessarily fewer yet pregnant above below over under longer
            """);
    private static final Set<String> ENDING = Set.of("but", "and", ",", ":");
    private static final Set<String> BLURRING = Set.of("with", "who", "or", "which", "that");
    private static final Set<String> BEING = Set.of("is", "are", "was", "were");
    private static final Set<String> RELATIVE = Set.of("that", "which", "who");
    private static final Set<String> VERBS =
            Words.of("must agree will should is are was were has have had received require requires required");
    private static final int REACH = 60;

    private final Tokens tokens;
    private final Candidate candidate;

    private Negation(Tokens tokens, Candidate candidate) {
        this.tokens = tokens;
        this.candidate = candidate;
    }

    /// The candidates with their negation, without those of which it is unclear.
    static List<Candidate> mark(Tokens tokens, List<Candidate> candidates) {
        List<Candidate> marked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            var negation = new Negation(tokens, candidate);
            int denial = negation.denial();
            if (denial < 0) {
                marked.add(candidate);
            } else if (!negation.isBlurred(denial)) {
                marked.add(candidate.negated());
            }
        }
        return marked;
    }

    /// The nearest denying word of the clause, what stands in closed parentheses left out; negative where none does.
    private int denial() {
        int depth = 0;
        for (int index = candidate.first() - 1; index >= candidate.first() - REACH && !isEnd(index); index--) {
            depth = Math.max(0, depth + (tokens.is(index, ")") ? 1 : tokens.is(index, "(") ? -1 : 0));
            boolean denying = depth == 0
                    && tokens.isAny(index, DENYING)
                    && !tokens.isAny(index + 1, NOT_DENIED)
                    && !tokens.is(index - 1, "or");
            if (denying) {
                return index;
            }
        }
        return -1;
    }

    private boolean isEnd(int index) {
        return tokens.endsSentence(index)
                || tokens.is(index, "but")
                || (!candidate.isWindow() && tokens.isAny(index, ENDING));
    }

    /// Whether something between the denying word and the constraint leaves it open what is denied.
    private boolean isBlurred(int denial) {
        if (tokens.isAny(denial - 1, BEING) && tokens.isAny(denial - 2, RELATIVE)) {
            return true;
        }
        for (int index = denial + 1; index < candidate.first(); index++) {
            boolean verb = index > denial + 3 && tokens.isAny(index, VERBS) && !tokens.isAny(index - 1, RELATIVE);
            if (candidate.isWindow() ? verb : tokens.isAny(index, BLURRING)) {
                return true;
            }
        }
        return false;
    }
}
