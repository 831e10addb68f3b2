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
        var rule = rule(trial);
        return new Results(
                status(trial.resultsPosted, rule, asOf),
                trial.resultsPosted,
                rule.dueBy(),
                trial.resultsWaived,
                trial.unpostedResponsibleParty,
                trial.nct);
    }

    private static ResultsStatus status(boolean posted, ResultsRule rule, @Nullable LocalDate asOf) {
        if (posted) {
            return ResultsStatus.POSTED;
        }
        if (!rule.expected()) {
            return ResultsStatus.NOT_EXPECTED;
        }
        var dueBy = rule.dueBy();
        boolean late = dueBy != null && asOf != null && dueBy.isBefore(asOf);
        return late && rule.enforceable() ? ResultsStatus.OVERDUE : ResultsStatus.PENDING;
    }

    private static ResultsRule rule(Trial trial) {
        var dates = trial.getDates();
        return new ResultsRule(
                trial.statusCode,
                trial.studyTypeCode,
                trial.phaseCodes,
                Boolean.TRUE.equals(trial.fdaRegulatedDrug) || Boolean.TRUE.equals(trial.fdaRegulatedDevice),
                trial.resultsDelayCertified,
                latest(dates.primaryCompletion()),
                latest(dates.completion()));
    }

    private static @Nullable LocalDate latest(@Nullable PartialDate date) {
        return date == null ? null : date.latest();
    }
}
