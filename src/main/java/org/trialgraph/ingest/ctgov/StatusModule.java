package org.trialgraph.ingest.ctgov;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.trialgraph.trial.DateKind;
import org.trialgraph.trial.RecruitmentStatus;

/// Status, dates, and expanded access to what is tested.
final class StatusModule {

    static final String NAME = "statusModule";

    private static final String FIRST_POST = "studyFirstPostDateStruct";
    private static final String LAST_UPDATE_POST = "lastUpdatePostDateStruct";
    private static final String LAST_UPDATE_SUBMIT = "lastUpdateSubmitDate";

    /// The registry speaks of dispositions where people speak of certifications and extensions.
    private static final String CERTIFICATION_SUBMIT = "dispFirstSubmitDate";

    private static final String CERTIFICATION_POST = "dispFirstPostDateStruct";

    private StatusModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        draft.trial()
                .set("status", draft.word(RecruitmentStatus.class, module, "overallStatus"))
                .set("last_known_status", draft.word(RecruitmentStatus.class, module, "lastKnownStatus"))
                .set("why_stopped", module.text("whyStopped"))
                .set("delayed_posting", module.flag("delayedPosting"))
                .set("results_waived", module.flag("resultsWaived"))
                .set("status_verified_date", module.date("statusVerifiedDate"))
                .set("first_submitted_date", module.date("studyFirstSubmitDate"))
                .set("first_submitted_qc_date", module.date("studyFirstSubmitQcDate"))
                .set("results_first_submitted_date", module.date("resultsFirstSubmitDate"))
                .set("results_first_submitted_qc_date", module.date("resultsFirstSubmitQcDate"))
                .set("certification_first_submitted_date", module.date(CERTIFICATION_SUBMIT))
                .set("certification_first_submitted_qc_date", module.date("dispFirstSubmitQcDate"))
                .set("last_update_submitted_date", module.date(LAST_UPDATE_SUBMIT))
                .set("last_update_posted", lastUpdatePosted(module))
                .set("results_delay_certified", module.has(CERTIFICATION_SUBMIT) || module.has(CERTIFICATION_POST));
        date(module, "startDateStruct", draft, "start");
        date(module, "primaryCompletionDateStruct", draft, "primary_completion");
        date(module, "completionDateStruct", draft, "completion");
        date(module, FIRST_POST, draft, "first_posted");
        date(module, "resultsFirstPostDateStruct", draft, "results_first_posted");
        date(module, CERTIFICATION_POST, draft, "certification_first_posted");
        date(module, LAST_UPDATE_POST, draft, "last_update_posted");
        expandedAccess(module.object("expandedAccessInfo"), draft);
    }

    private static void expandedAccess(RegistryNode info, TrialDraft draft) {
        draft.trial()
                .set("expanded_access", info.flag("hasExpandedAccess"))
                .set("expanded_access_nct_id", info.text("nctId"))
                .set("expanded_access_status", draft.word(RecruitmentStatus.class, info, "statusForNctId"));
    }

    /// The first possible day of the last update, or the nearest to it that is registered; old when nothing is.
    static LocalDate lastUpdatePosted(RegistryNode module) {
        return Stream.of(
                        module.object(LAST_UPDATE_POST).registeredDate("date"),
                        module.registeredDate(LAST_UPDATE_SUBMIT),
                        module.object(FIRST_POST).registeredDate("date"))
                .flatMap(date -> date.stream())
                .map(RegisteredDate::earliest)
                .findFirst()
                .orElse(LocalDate.EPOCH);
    }

    /// Reads a date that tells whether it has come about.
    ///
    /// @param column of both, without `_date` and `_kind`
    static void date(RegistryNode module, String member, TrialDraft draft, String column) {
        var struct = module.object(member);
        draft.trial()
                .set(column + "_date", struct.date("date"))
                .set(column + "_kind", draft.word(DateKind.class, struct, "type"));
    }
}
