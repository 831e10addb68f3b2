package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// Whether and how data of single participants are shared.
final class IpdSharingModule {

    static final String NAME = "ipdSharingStatementModule";

    private IpdSharingModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        if (module.isEmpty()) {
            return;
        }
        draft.add(
                Table.IPD_SHARING,
                module.text("ipdSharing"),
                module.text("description"),
                module.texts("infoTypes"),
                module.text("timeFrame"),
                module.text("accessCriteria"),
                module.text("url"));
    }
}
