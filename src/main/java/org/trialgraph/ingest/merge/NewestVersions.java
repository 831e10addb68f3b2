package org.trialgraph.ingest.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A batch without repetitions: of several versions of one trial the newest stays, of equally new ones the last.
///
/// @param trials   one a trial
/// @param repeated how many were left out for being the same as one that stays
/// @param outdated how many were left out for another reason
record NewestVersions(List<TrialRows> trials, int repeated, int outdated) {

    static NewestVersions of(List<TrialRows> batch) {
        Map<Integer, TrialRows> newest = LinkedHashMap.newLinkedHashMap(batch.size());
        int repeated = 0;
        int outdated = 0;
        for (TrialRows trial : batch) {
            TrialRows other = newest.get(trial.nct());
            if (other != null && other.hash().equals(trial.hash())) {
                repeated++;
            } else if (other != null) {
                outdated++;
            }
            if (other == null || !trial.updatePosted().isBefore(other.updatePosted())) {
                newest.put(trial.nct(), trial);
            }
        }
        return new NewestVersions(new ArrayList<>(newest.values()), repeated, outdated);
    }
}
