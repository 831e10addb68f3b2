package org.trialgraph.trial.place;

import org.jspecify.annotations.Nullable;

/// The number of a trial's sites, as a thing to ask for.
///
/// @param nct   number of the trial
/// @param where what holds for each site counted; null for all
record LocationCount(int nct, @Nullable LocationFilter where) {

    LocationCount ofAnyTrial() {
        return new LocationCount(0, where);
    }
}
