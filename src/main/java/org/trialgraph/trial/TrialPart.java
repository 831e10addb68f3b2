package org.trialgraph.trial;

/// A row that belongs to one trial.
interface TrialPart {

    /// Number of the trial.
    int nct();
}
