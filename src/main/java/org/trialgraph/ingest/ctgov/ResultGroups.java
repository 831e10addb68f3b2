package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Table;

/// Groups of participants in participant flow, baseline and outcome measures.
final class ResultGroups {

    private ResultGroups() {}

    /// Reads the groups of a module or of an outcome measure.
    ///
    /// @param measurePosition of the outcome measure they belong to; null for those of a module
    static void read(RegistryNode parent, String owner, @Nullable Integer measurePosition, TrialDraft draft) {
        for (RegistryNode group : parent.objects("groups")) {
            draft.append(
                    Table.RESULT_GROUP,
                    owner,
                    measurePosition,
                    ResultsSection.required(group, "id", ""),
                    group.text("title"),
                    group.text("description"));
        }
    }
}
