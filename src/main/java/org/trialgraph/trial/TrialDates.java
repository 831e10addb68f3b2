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

        @Description("When the record was first public.") @Nullable
        PartialDate firstPosted,

        @Description("When results were first public.") @Nullable
        PartialDate resultsFirstPosted,

        @Description("When an update was last submitted.") @Nullable
        PartialDate lastUpdateSubmitted,

        @Description("When an update was last made public.") @Nullable
        PartialDate lastUpdatePosted) {}
