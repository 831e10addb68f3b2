package org.trialgraph.search;

/// A trial that was found, and how well.
///
/// @param score 0 where none of the words that were searched for stands in a text that counts
record ScoredTrial(FoundTrial trial, float score) {}
