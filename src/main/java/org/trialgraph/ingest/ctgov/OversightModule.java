package org.trialgraph.ingest.ctgov;

/// Who watches over the trial.
final class OversightModule {

    static final String NAME = "oversightModule";

    private OversightModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        draft.trial()
                .set("fda_regulated_drug", module.flag("isFdaRegulatedDrug"))
                .set("fda_regulated_device", module.flag("isFdaRegulatedDevice"))
                .set("has_dmc", module.flag("oversightHasDmc"))
                .set("unapproved_device", module.flag("isUnapprovedDevice"))
                .set("pediatric_postmarket_surveillance", module.flag("isPpsd"))
                .set("exported_from_us", module.flag("isUsExport"))
                .set("fdaaa801_violation", module.flag("fdaaa801Violation"));
    }
}
