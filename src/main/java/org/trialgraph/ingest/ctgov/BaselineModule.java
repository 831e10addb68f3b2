package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Who the participants were at the start.
final class BaselineModule {

    static final String NAME = "baselineCharacteristicsModule";

    private static final String OWNER = "BASELINE";

    private BaselineModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        if (module.isEmpty()) {
            return;
        }
        draft.add(Table.BASELINE, module.text("populationDescription"), module.text("typeUnitsAnalyzed"));
        ResultGroups.read(module, OWNER, null, draft);
        Denominators.read(module, OWNER, null, draft);
        for (RegistryNode measure : module.objects("measures")) {
            ResultMeasures.read(measure, OWNER, null, draft);
        }
    }
}
