package org.trialgraph.corpus;

import java.util.Comparator;

/// A trial that was found.
///
/// @param nct   number of the trial
/// @param score above 0
public record Hit(int nct, float score) {

    /// Of equals the lower number.
    static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparingInt(Hit::nct);
}
