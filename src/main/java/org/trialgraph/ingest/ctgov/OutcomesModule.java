package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.OutcomeKind;

/// Planned outcome measures.
final class OutcomesModule {

    static final String NAME = "outcomesModule";

    private OutcomesModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        outcomes(module, "primaryOutcomes", OutcomeKind.PRIMARY, draft);
        outcomes(module, "secondaryOutcomes", OutcomeKind.SECONDARY, draft);
        outcomes(module, "otherOutcomes", OutcomeKind.OTHER, draft);
    }

    private static void outcomes(RegistryNode module, String member, OutcomeKind kind, TrialDraft draft) {
        for (RegistryNode outcome : module.objects(member)) {
            var measure = outcome.text("measure");
            draft.append(
                    Table.OUTCOME,
                    kind.name(),
                    measure == null ? CodeWords.label(kind.name()) + " outcome" : measure,
                    outcome.text("description"),
                    outcome.text("timeFrame"));
        }
    }
}
