package org.trialgraph.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A trial that was found, and its place in the order.
///
/// @param nct   number of the trial
/// @param place values of the order's keys, null for none
record FoundTrial(int nct, List<@Nullable String> place) {

    /// Reads a row.
    ///
    /// @param at column of the number; those of the place follow it
    static FoundTrial of(@Nullable Object[] row, int at) {
        List<@Nullable String> place = new ArrayList<>(row.length);
        for (int column = at + 1; column < row.length; column++) {
            place.add((String) row[column]);
        }
        return new FoundTrial((Integer) Objects.requireNonNull(row[at]), Collections.unmodifiableList(place));
    }
}
