package org.trialgraph.generate;

import java.util.Arrays;
import java.util.List;

/// A distribution by its quantiles at 0, 1, 5, 10, 25, 50, 75, 85, 90, 95, 98, 99, 99.9 and 100 %.
final class Quantiles {

    private static final double[] AT = {0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.85, 0.9, 0.95, 0.98, 0.99, 0.999, 1};

    /// From which ratio on two neighbours are joined by a curve instead of a line.
    private static final double STEEP = 1.5;

    private final double[] values;

    private Quantiles(double[] values) {
        this.values = values;
    }

    static Quantiles of(List<String> values) {
        if (values.size() != AT.length) {
            throw new IllegalArgumentException("Not " + AT.length + " quantiles: " + values);
        }
        return new Quantiles(values.stream().mapToDouble(Double::parseDouble).toArray());
    }

    double at(double share) {
        int found = Arrays.binarySearch(AT, share);
        int above = found >= 0 ? found : -found - 1;
        if (above == 0 || values[above] == values[above - 1]) {
            return values[above];
        }
        double low = values[above - 1];
        double high = values[above];
        double part = (share - AT[above - 1]) / (AT[above] - AT[above - 1]);
        return low > 0 && high > low * STEEP ? low * StrictMath.pow(high / low, part) : low + (high - low) * part;
    }

    int wholeAt(double share) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(at(share)));
    }
}
