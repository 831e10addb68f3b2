package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads the constraints of one criterion from its plain text.
public final class ConstraintParser {

    /// A longer text is no single criterion and yields nothing. The registry's whole eligibility field is shorter.
    public static final int MAX_LENGTH = 32_768;

    private ConstraintParser() {}

    /// The constraints by their spans, which never overlap for the same kind and subject. Empty for a text without
    /// any, for one of more than [#MAX_LENGTH] characters, and wherever number, unit, comparator or condition is
    /// unclear.
    public static List<Constraint> parse(String plainText) {
        if (plainText.length() > MAX_LENGTH) {
            return List.of();
        }
        var tokens = new Tokens(plainText);
        List<Candidate> candidates = new ArrayList<>(AgeRule.find(tokens));
        candidates.addAll(MeasureRule.find(tokens));
        candidates.addAll(WindowRule.find(tokens));
        candidates.addAll(SexRule.find(tokens));
        candidates.sort(Comparator.comparingInt(Candidate::first)
                .thenComparingInt(Candidate::end)
                .thenComparing(candidate -> candidate.constraint().subject()));
        return apart(Negation.mark(tokens, Conditions.drop(tokens, candidates)));
    }

    private static List<Constraint> apart(List<Candidate> candidates) {
        List<Constraint> constraints = new ArrayList<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Candidate candidate : candidates) {
            Constraint constraint = candidate.constraint();
            String subject = constraint.kind() + " " + constraint.subject();
            if (ends.getOrDefault(subject, 0) <= constraint.span().start()) {
                constraints.add(constraint);
                ends.put(subject, constraint.span().end());
            }
        }
        return List.copyOf(constraints);
    }
}
