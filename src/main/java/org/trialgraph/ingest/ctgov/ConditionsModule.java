package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Conditions and keywords.
final class ConditionsModule {

    static final String NAME = "conditionsModule";

    private ConditionsModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        draft.trial().set("keywords", module.texts("keywords"));
        for (String condition : module.texts("conditions")) {
            draft.append(Table.CONDITION, condition);
        }
    }
}
