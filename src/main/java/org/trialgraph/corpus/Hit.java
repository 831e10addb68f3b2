package org.trialgraph.corpus;

/// A trial that was found.
///
/// @param nct   number of the trial
/// @param score above 0
public record Hit(int nct, float score) {}
