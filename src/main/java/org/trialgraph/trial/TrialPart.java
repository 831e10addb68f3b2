package org.trialgraph.trial;

/// A row that belongs to one trial.
public interface TrialPart {

    /// Number of the trial.
    int nct();
}
