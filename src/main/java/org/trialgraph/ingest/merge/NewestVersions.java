package org.trialgraph.ingest.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A batch by trial: of several versions of one the newest stays, of equally new ones the last.
///
/// @param trials   one a trial
/// @param older    the other versions of these trials, each content once
/// @param repeated how many were left out for being the same as another
record NewestVersions(List<TrialCopy> trials, List<TrialCopy> older, int repeated) {

    static NewestVersions of(List<TrialCopy> batch) {
        Map<Integer, Map<String, TrialCopy>> versions = LinkedHashMap.newLinkedHashMap(batch.size());
        for (TrialCopy trial : batch) {
            versions.computeIfAbsent(trial.nct(), nct -> new LinkedHashMap<>())
                    .merge(trial.hash(), trial, NewestVersions::newer);
        }
        List<TrialCopy> newest = new ArrayList<>(versions.size());
        List<TrialCopy> older = new ArrayList<>();
        for (var ofOneTrial : versions.values()) {
            var best =
                    ofOneTrial.values().stream().reduce(NewestVersions::newer).orElseThrow();
            newest.add(best);
            ofOneTrial.values().stream()
                    .filter(version -> !version.hash().equals(best.hash()))
                    .forEach(older::add);
        }
        return new NewestVersions(newest, older, batch.size() - newest.size() - older.size());
    }

    private static TrialCopy newer(TrialCopy first, TrialCopy second) {
        return second.version().isOlderThan(first.version()) ? first : second;
    }
}
