package org.trialgraph.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.corpus.ScoreVector;

/// Trials with how high each stands in the fields that a ranking is tilted by: 0 for those without a
/// value, up to 1 for the largest one, summed over the fields.
final class TiltedTrials {

    /// A field counts for as much of the best score.
    private static final double TILT = 0.5;

    private final int[] numbers;
    private final double[] heights;

    private TiltedTrials(int[] numbers, double[] heights) {
        this.numbers = numbers;
        this.heights = heights;
    }

    /// @param rows   for each trial its number and the values of the fields, NaN for none
    /// @param fields how many
    static TiltedTrials of(List<double[]> rows, int fields) {
        var numbers = new int[rows.size()];
        var heights = new double[rows.size()];
        for (int place = 0; place < numbers.length; place++) {
            numbers[place] = (int) rows.get(place)[0];
        }
        for (int field = 1; field <= fields; field++) {
            addHeights(rows, field, heights);
        }
        return new TiltedTrials(numbers, heights);
    }

    /// A row of the database as [#of] takes it.
    static double[] row(@Nullable Object[] columns) {
        var row = new double[columns.length];
        for (int column = 0; column < row.length; column++) {
            row[column] = columns[column] instanceof Number number ? number.doubleValue() : Double.NaN;
        }
        return row;
    }

    /// By how many of the values are smaller, so that one that is out of all bounds does not flatten the others.
    private static void addHeights(List<double[]> rows, int field, double[] heights) {
        double[] values = rows.stream()
                .mapToDouble(row -> row[field])
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        for (int place = 0; place < heights.length; place++) {
            double value = rows.get(place)[field];
            if (!Double.isNaN(value)) {
                heights[place] += (smaller(values, value) + 1.0) / values.length;
            }
        }
    }

    /// How many of the sorted values are smaller.
    private static int smaller(double[] values, double value) {
        int from = 0;
        int to = Arrays.binarySearch(values, value);
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (values[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /// Scores that count the heights, too.
    ScoreVector tilt(ScoreVector scores) {
        double best = Arrays.stream(numbers).mapToDouble(scores::of).max().orElse(0);
        double share = TILT * (best > 0 ? best : 1);
        Map<Integer, Double> more = HashMap.newHashMap(numbers.length);
        for (int place = 0; place < numbers.length; place++) {
            if (heights[place] > 0) {
                more.put(numbers[place], share * heights[place]);
            }
        }
        return scores.plus(more);
    }
}
