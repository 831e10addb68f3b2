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
            necessarily fewer yet above below over under longer
            """);
    private static final Set<String> ENDING = Set.of("but", "and", ",", ":");
    private static final Set<String> BLURRING = Set.of("with", "who", "or", "which", "that");
    private static final int REACH = 60;

    private Negation() {}

    /// The candidates with their negation, without those of which it is unclear.
    static List<Candidate> mark(Tokens tokens, List<Candidate> candidates) {
        List<Candidate> marked = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean blurred = false;
            boolean denied = false;
            for (int index = candidate.first() - 1; index >= candidate.first() - REACH; index--) {
                if (tokens.endsSentence(index) || tokens.is(index, "but") || isEnd(tokens, candidate, index)) {
                    break;
                }
                denied |= tokens.isAny(index, DENYING)
                        && !tokens.isAny(index + 1, NOT_DENIED)
                        && !tokens.is(index - 1, "or");
                blurred |= !denied && tokens.isAny(index, BLURRING) && !candidate.isWindow();
            }
            if (!denied) {
                marked.add(candidate);
            } else if (!blurred) {
                marked.add(candidate.negated());
            }
        }
        return marked;
    }

    private static boolean isEnd(Tokens tokens, Candidate candidate, int index) {
        return !candidate.isWindow() && tokens.isAny(index, ENDING);
    }
}
