package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.merge.Table;
import org.trialgraph.trial.criteria.Sex;
import org.trialgraph.trial.criteria.StandardAge;

/// Who may take part.
final class EligibilityModule {

    static final String NAME = "eligibilityModule";

    private EligibilityModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        if (module.isEmpty()) {
            return;
        }
        var criteria = module.text("eligibilityCriteria");
        draft.add(
                Table.ELIGIBILITY,
                criteria,
                module.text("minimumAge"),
                module.text("maximumAge"),
                draft.words(StandardAge.class, module, "stdAges"),
                draft.word(Sex.class, module, "sex"),
                module.flag("genderBased"),
                module.text("genderDescription"),
                module.flag("healthyVolunteers"),
                module.text("studyPopulation"),
                module.text("samplingMethod"));
        if (criteria != null) {
            CriterionRows.add(criteria, draft);
        }
    }
}
