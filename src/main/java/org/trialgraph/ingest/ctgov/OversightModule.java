package org.trialgraph.ingest.ctgov;

/// Who watches over the trial.
final class OversightModule {

    static final String NAME = "oversightModule";

    private OversightModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        draft.trial()
                .set("fda_regulated_drug", module.flag("isFdaRegulatedDrug"))
                .set("fda_regulated_device", module.flag("isFdaRegulatedDevice"))
                .set("has_dmc", module.flag("oversightHasDmc"));
    }
}
