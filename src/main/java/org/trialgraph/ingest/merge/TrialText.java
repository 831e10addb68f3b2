package org.trialgraph.ingest.merge;

/// What of a trial a language model reads.
///
/// @param nct  number of the trial
/// @param text its title, its conditions and what it is about
/// @param hash of the text
public record TrialText(int nct, String text, String hash) {}
