package org.trialgraph.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A trial that was found, and its place in the order.
///
/// @param nct   number of the trial
/// @param place values of the order's keys, null for none
record FoundTrial(int nct, List<@Nullable String> place) {}
