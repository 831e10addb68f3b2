package org.trialgraph.eligibility.constraint;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads performance scores, which also stand as lists (`0, 1 or 2`) and alone (`2`).
final class ScoreReader {

    private static final Set<String> BETWEEN_SCORES = Set.of(",", "or", "and", "/");
    private static final Set<String> WORSE = Set.of("better", "worse");

    private final Tokens tokens;

    ScoreReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The limits at `index`, null where they do not fit the scale.
    @Nullable
    Reading read(Measure scale, int index) {
        Reading reading = new LimitReader(tokens, scale.units()).read(index);
        if (reading == null) {
            reading = list(scale, tokens.at(index).comparator() == Comparator.EQ ? index + 1 : index);
        }
        if (reading == null || (tokens.is(reading.end(), "or") && tokens.isAny(reading.end() + 1, WORSE))) {
            return null;
        }
        return reading.parts().stream().allMatch(part -> fits(scale, part.limit())) ? reading : null;
    }

    /// Neighbouring scores as a range, a single one as itself.
    private @Nullable Reading list(Measure scale, int index) {
        Double first = tokens.at(index).value();
        if (first == null) {
            return null;
        }
        double last = first;
        int end = index + 1;
        int next = separators(end);
        Double value = tokens.at(next).value();
        while (next > end && value != null && value == last + 1) {
            last = value;
            end = next + 1;
            next = separators(end);
            value = tokens.at(next).value();
        }
        boolean more = (next > end && value != null)
                || (tokens.is(end, "%") && scale.units().known().isEmpty());
        if (more || tokens.at(end).isDash() || tokens.is(end, "/")) {
            return null;
        }
        var limit = last > first
                ? new Limit(Comparator.BETWEEN, first, last, null)
                : new Limit(Comparator.EQ, first, null, null);
        return new Reading(List.of(new Reading.Part(limit, index, end)), end);
    }

    private int separators(int index) {
        int next = index;
        while (tokens.isAny(next, BETWEEN_SCORES) && next < index + 2) {
            next++;
        }
        return next;
    }

    private static boolean fits(Measure scale, Limit limit) {
        double highest = limit.upper() == null ? limit.number() : limit.upper();
        boolean percent = scale == Measure.KARNOFSKY || scale == Measure.LANSKY;
        double step = percent ? 5 : 1;
        return limit.number() >= (percent ? 10 : 0) && highest <= (percent ? 100 : 5) && limit.number() % step == 0;
    }
}
