package org.trialgraph.ingest.ctgov;

import org.jspecify.annotations.Nullable;
import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.BiospecimenRetention;
import org.trialgraph.trial.DateKind;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.StudyType;

/// Study type, phases, enrolment and design.
final class DesignModule {

    static final String NAME = "designModule";

    /// What old records say when nobody counted.
    private static final int NOT_COUNTED = 99_999_999;

    private DesignModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        var enrollment = module.object("enrollmentInfo");
        draft.trial()
                .set("study_type", draft.word(StudyType.class, module, "studyType"))
                .set("phases", draft.words(Phase.class, module, "phases"))
                .set("enrollment_count", enrollmentCount(enrollment))
                .set("enrollment_kind", draft.word(DateKind.class, enrollment, "type"));
        var types = module.object("expandedAccessTypes");
        draft.trial()
                .set("expanded_access_individual", types.flag("individual"))
                .set("expanded_access_intermediate", types.flag("intermediate"))
                .set("expanded_access_treatment", types.flag("treatment"))
                .set("expanded_access_references", module.whole("nPtrsToThisExpAccNctId"));
        if (hasDesign(module)) {
            design(module, draft);
        }
    }

    private static boolean hasDesign(RegistryNode module) {
        return module.has("patientRegistry")
                || module.has("targetDuration")
                || !module.object("designInfo").isEmpty()
                || !module.object("bioSpec").isEmpty();
    }

    private static @Nullable Integer enrollmentCount(RegistryNode enrollment) {
        var count = enrollment.whole("count");
        return count != null && count == NOT_COUNTED ? null : count;
    }

    private static void design(RegistryNode module, TrialDraft draft) {
        var info = module.object("designInfo");
        var masking = info.object("maskingInfo");
        var biospecimens = module.object("bioSpec");
        draft.add(
                Table.DESIGN,
                info.text("allocation"),
                info.text("interventionModel"),
                info.text("interventionModelDescription"),
                info.text("primaryPurpose"),
                masking.text("masking"),
                masking.text("maskingDescription"),
                masking.texts("whoMasked"),
                info.text("observationalModel"),
                info.text("timePerspective"),
                module.flag("patientRegistry"),
                module.text("targetDuration"),
                draft.word(BiospecimenRetention.class, biospecimens, "retention"),
                biospecimens.text("description"));
    }
}
