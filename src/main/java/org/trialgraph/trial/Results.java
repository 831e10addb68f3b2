package org.trialgraph.trial;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// The results of a trial, or where they stand.
@Description("The results of a trial, or where they stand.")
public record Results(
        @NonNull
        @Description("POSTED when the record has results. NOT_EXPECTED for expanded access and for trials withdrawn"
                + " before enrolment. OVERDUE when dueBy is before the newest update in this service, the trial is"
                + " interventional, beyond phase 1, of a drug or device that the FDA regulates, and no"
                + " certification of delay stands in the record. PENDING otherwise.")
        ResultsStatus status,

        @NonNull @Description("Whether the record has results.")
        Boolean posted,

        @Description("One year after primary completion (after completion where that is not registered);"
                + " null when no results are expected or no such date is registered.")
        @Nullable
        LocalDate dueBy,

        @Description("Whether the registry waived results.") @Nullable
        Boolean waived,

        @Description("Who answered for results that were submitted and are not posted.") @Nullable
        String unpostedResponsibleParty,

        @Ignore Integer nct) {

    /// Where the results of a trial stand.
    ///
    /// @param asOf what the data are as of; null when that is not known, and then nothing is overdue
    static Results of(Trial trial, @Nullable LocalDate asOf) {
        boolean expected =
                trial.getStatus() != RecruitmentStatus.WITHDRAWN && trial.getStudyType() != StudyType.EXPANDED_ACCESS;
        var dueBy = expected ? dueBy(trial.getDates()) : null;
        return new Results(
                status(trial, expected, dueBy, asOf),
                trial.resultsPosted,
                dueBy,
                trial.resultsWaived,
                trial.unpostedResponsibleParty,
                trial.nct);
    }

    private static ResultsStatus status(
            Trial trial, boolean expected, @Nullable LocalDate dueBy, @Nullable LocalDate asOf) {
        if (trial.resultsPosted) {
            return ResultsStatus.POSTED;
        }
        if (!expected) {
            return ResultsStatus.NOT_EXPECTED;
        }
        boolean late = dueBy != null && asOf != null && dueBy.isBefore(asOf);
        return late && isApplicable(trial) && !trial.resultsDelayCertified
                ? ResultsStatus.OVERDUE
                : ResultsStatus.PENDING;
    }

    /// Whether US law asks for results (42 CFR 11.22), as far as the record tells.
    private static boolean isApplicable(Trial trial) {
        boolean regulated =
                Boolean.TRUE.equals(trial.fdaRegulatedDrug) || Boolean.TRUE.equals(trial.fdaRegulatedDevice);
        var phases = trial.getPhases();
        boolean early = !phases.isEmpty()
                && phases.stream().allMatch(phase -> phase == Phase.EARLY_PHASE1 || phase == Phase.PHASE1);
        return regulated && !early && trial.getStudyType() == StudyType.INTERVENTIONAL;
    }

    private static @Nullable LocalDate dueBy(TrialDates dates) {
        var end = dates.primaryCompletion() == null ? dates.completion() : dates.primaryCompletion();
        return end == null ? null : end.latest().plusYears(1);
    }
}
