package org.trialgraph.eligibility.constraint;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.constraint.LabelledCriterion.Label;

/// Counts how far what the parser reports is what a reader found, and keeps every difference.
final class ConstraintScore {

    /// What was reported wrongly, or found by the reader alone.
    record Difference(
            LabelledCriterion criterion,
            boolean wrong,
            ConstraintKind kind,
            Span span,
            @Nullable Limit limit) {

        static Difference wrong(LabelledCriterion criterion, Constraint constraint) {
            return new Difference(criterion, true, constraint.kind(), constraint.span(), constraint.limit());
        }

        static Difference missed(LabelledCriterion criterion, Label label) {
            return new Difference(criterion, false, label.kind(), label.span(), label.limit());
        }
    }

    /// Reported and found, of so many reported and so many found.
    record Figures(int right, int reported, int expected) {

        double precision() {
            return reported == 0 ? 1 : (double) right / reported;
        }

        double recall() {
            return expected == 0 ? 1 : (double) right / expected;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "precision %.3f (%d of %d), recall %.3f (%d of %d)",
                    precision(),
                    right,
                    reported,
                    recall(),
                    right,
                    expected);
        }
    }

    private record Match(LabelledCriterion criterion, Label label) {}

    private final List<Match> right = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    void add(LabelledCriterion criterion, List<Constraint> reported) {
        List<Label> open = new ArrayList<>(
                criterion.labels().stream().filter(Label::isExpected).toList());
        for (Constraint constraint : reported) {
            Label label = open.stream()
                    .filter(each -> each.matches(constraint))
                    .findFirst()
                    .orElse(null);
            if (label == null) {
                differences.add(Difference.wrong(criterion, constraint));
            } else {
                open.remove(label);
                right.add(new Match(criterion, label));
            }
        }
        open.forEach(label -> differences.add(Difference.missed(criterion, label)));
    }

    /// The figures for some kinds, in one half or, where `half` is null, in both.
    Figures figures(List<ConstraintKind> kinds, LabelledCriterion.@Nullable Half half) {
        int matches = (int) right.stream()
                .filter(match -> isIn(match.criterion(), half))
                .filter(match -> kinds.contains(match.label().kind()))
                .count();
        List<Difference> counted = differences.stream()
                .filter(difference -> isIn(difference.criterion(), half))
                .filter(difference -> kinds.contains(difference.kind()))
                .toList();
        int wrong = (int) counted.stream().filter(Difference::wrong).count();
        return new Figures(matches, matches + wrong, matches + counted.size() - wrong);
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    private static boolean isIn(LabelledCriterion criterion, LabelledCriterion.@Nullable Half half) {
        return half == null || criterion.half() == half;
    }
}
