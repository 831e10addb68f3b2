package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads blood pressures written as a pair: `≥ 140/90 mmHg`.
final class PairReader {

    private final Tokens tokens;

    PairReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The systolic and the diastolic limit, both over the whole pair; null where no pair stands at `index`.
    @Nullable
    Reading read(Set<Measure> measures, int index) {
        boolean pressures = measures.contains(Measure.BLOOD_PRESSURE)
                || (measures.contains(Measure.SYSTOLIC) && measures.contains(Measure.DIASTOLIC));
        ComparatorPhrases.Match comparator = ComparatorPhrases.before(tokens, index);
        if (!pressures || comparator == null) {
            return null;
        }
        int number = comparator.end();
        Double systolic = tokens.at(number).value();
        int slash = afterUnit(number + 1);
        Double diastolic = tokens.at(slash + 1).value();
        if (!tokens.is(slash, "/") || systolic == null || diastolic == null || systolic <= diastolic) {
            return null;
        }
        int end = afterUnit(slash + 2);
        if (tokens.at(end).isDash() || tokens.is(end, "to") || systolic < 50 || diastolic < 30) {
            return null;
        }
        return new Reading(
                List.of(part(comparator, systolic, index, end), part(comparator, diastolic, index, end)), end);
    }

    private int afterUnit(int index) {
        Unit.Match unit = Unit.at(tokens.text(), tokens.at(index - 1).end(), List.of(Unit.MMHG));
        return unit == null ? index : tokens.behind(index, unit.end());
    }

    private static Reading.Part part(ComparatorPhrases.Match comparator, double number, int first, int end) {
        return new Reading.Part(new Limit(comparator.comparator(), number, null, Unit.MMHG.written()), first, end);
    }
}
