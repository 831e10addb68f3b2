package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// The dates of a trial and of its record.
@Description("The dates of a trial and of its record.")
public record TrialDates(
        @Description("When the first participant was or will be enrolled.") @Nullable
        PartialDate start,

        @Description("When the last data for the primary outcome were or will be collected.") @Nullable
        PartialDate primaryCompletion,

        @Description("When the last participant's last visit was or will be.") @Nullable
        PartialDate completion,

        @Description("When the sponsor last verified the record.") @Nullable
        PartialDate statusVerified,

        @Description("When the record was first submitted.") @Nullable
        PartialDate firstSubmitted,

        @Description("When the record was first submitted in a state that met the registry's quality control.")
        @Nullable
        PartialDate firstSubmittedQc,

        @Description("When the record was first public.") @Nullable
        PartialDate firstPosted,

        @Description("When the sponsor first certified, or asked, that results may come later (disposition).") @Nullable
        PartialDate certificationFirstSubmitted,

        @Description("When that was first submitted in a state that met the registry's quality control.") @Nullable
        PartialDate certificationFirstSubmittedQc,

        @Description("When that was first public.") @Nullable
        PartialDate certificationFirstPosted,

        @Description("When results were first submitted that are not public yet.") @Nullable
        PartialDate resultsFirstSubmittedEstimated,

        @Description("When results were first submitted; registered once they are public.") @Nullable
        PartialDate resultsFirstSubmitted,

        @Description("When results were first submitted in a state that met the registry's quality control.") @Nullable
        PartialDate resultsFirstSubmittedQc,

        @Description("When results were first public with major comments of the registry's reviewers.") @Nullable
        PartialDate resultsFirstPostedWithComments,

        @Description("When results were first public.") @Nullable
        PartialDate resultsFirstPosted,

        @Description("When an update was last submitted.") @Nullable
        PartialDate lastUpdateSubmitted,

        @Description("When an update was last made public.") @Nullable
        PartialDate lastUpdatePosted) {}
