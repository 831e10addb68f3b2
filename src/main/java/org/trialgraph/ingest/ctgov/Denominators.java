package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Table;

/// How many of each group the numbers of a baseline, of a measure or of a class are out of.
final class Denominators {

    private Denominators() {}

    /// Reads the denominators of a module, a measure or a class.
    ///
    /// @param ownerPosition of the measure or class; null for a module
    static void read(RegistryNode parent, String owner, @Nullable Integer ownerPosition, TrialDraft draft) {
        for (RegistryNode denominator : parent.objects("denoms")) {
            int position = draft.append(
                    Table.DENOMINATOR,
                    owner,
                    ownerPosition,
                    ResultsSection.required(denominator, "units", "Units not registered"));
            for (RegistryNode count : denominator.objects("counts")) {
                draft.append(Table.DENOMINATOR_COUNT, position, ResultsSection.groupId(count), count.text("value"));
            }
        }
    }
}
