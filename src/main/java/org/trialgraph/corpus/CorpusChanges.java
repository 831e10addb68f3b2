package org.trialgraph.corpus;

import java.util.Set;

/// What was read of the tables.
///
/// @param generation the state that they were in
/// @param everything whether all trials were read, and what was held before counts no longer
/// @param changed    numbers of the trials that were written or taken away; none if everything was read
record CorpusChanges(long generation, boolean everything, Set<Integer> changed) {}
