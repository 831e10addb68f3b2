package org.trialgraph.corpus;

/// A word of a query.
///
/// @param stem   as [org.trialgraph.trial.text.Words] gives it
/// @param weight of its contribution
public record WeightedTerm(String stem, double weight) {}
