package org.trialgraph.similarity.rank;

/// A trial and how like another it is.
///
/// @param nct   number of the trial
/// @param score above 0, at most 1
public record RankedTrial(int nct, double score) {}
