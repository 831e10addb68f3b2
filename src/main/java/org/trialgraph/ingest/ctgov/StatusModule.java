package org.trialgraph.ingest.ctgov;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.trialgraph.trial.DateKind;
import org.trialgraph.trial.RecruitmentStatus;

/// Status and dates.
final class StatusModule {

    static final String NAME = "statusModule";

    private static final String FIRST_POST = "studyFirstPostDateStruct";
    private static final String LAST_UPDATE_POST = "lastUpdatePostDateStruct";
    private static final String LAST_UPDATE_SUBMIT = "lastUpdateSubmitDate";

    private StatusModule() {}

    static void read(RegistryNode module, TrialDraft draft) {
        draft.trial()
                .set("status", draft.word(RecruitmentStatus.class, module, "overallStatus"))
                .set("why_stopped", module.text("whyStopped"))
                .set("status_verified_date", module.date("statusVerifiedDate"))
                .set("first_submitted_date", module.date("studyFirstSubmitDate"))
                .set("last_update_submitted_date", module.date(LAST_UPDATE_SUBMIT))
                .set("last_update_posted", lastUpdatePosted(module))
                .set(
                        "results_delay_certified",
                        module.has("dispFirstSubmitDate") || module.has("dispFirstPostDateStruct"));
        date(module, "startDateStruct", draft, "start");
        date(module, "primaryCompletionDateStruct", draft, "primary_completion");
        date(module, "completionDateStruct", draft, "completion");
        date(module, FIRST_POST, draft, "first_posted");
        date(module, "resultsFirstPostDateStruct", draft, "results_first_posted");
        date(module, LAST_UPDATE_POST, draft, "last_update_posted");
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

    private static void date(RegistryNode module, String member, TrialDraft draft, String column) {
        var struct = module.object(member);
        draft.trial()
                .set(column + "_date", struct.date("date"))
                .set(column + "_kind", draft.word(DateKind.class, struct, "type"));
    }
}
