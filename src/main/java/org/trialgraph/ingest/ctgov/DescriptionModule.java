package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;

/// The long texts.
final class DescriptionModule {

    static final String NAME = "descriptionModule";

    private DescriptionModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        var brief = module.text("briefSummary");
        var detailed = module.text("detailedDescription");
        if (brief != null || detailed != null) {
            draft.add(Table.DESCRIPTION, brief, detailed);
        }
    }
}
