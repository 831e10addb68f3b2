package org.trialgraph.trial;

import java.util.function.IntPredicate;

/// Some of all trials, as others than those who know how to ask for them may use it. Compared by `equals`.
public interface TrialSelection {

    /// What tells it from others, the same wherever it is asked for.
    String key();

    /// Reads which trials they are, in two statements at most.
    ///
    /// @return whether a trial is among them, by its number
    IntPredicate find();
}
