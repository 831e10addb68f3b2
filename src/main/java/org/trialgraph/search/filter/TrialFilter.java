package org.trialgraph.search.filter;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.Phase;
import org.trialgraph.trial.RecruitmentStatus;
import org.trialgraph.trial.ResultsStatus;
import org.trialgraph.trial.StudyType;
import org.trialgraph.trial.arm.InterventionType;
import org.trialgraph.trial.criteria.Sex;
import org.trialgraph.trial.criteria.StandardAge;
import org.trialgraph.trial.people.AgencyClass;
import org.trialgraph.trial.place.LocationFilter;
import org.trialgraph.trial.place.NearInput;
import org.trialgraph.trial.place.StringFilter;

/// Conditions on a trial, all of which hold. They never change the ranking.
@Input("TrialFilter")
@Description("Conditions on a trial, all of which hold. They never change the ranking.")
public record TrialFilter(
        @io.smallrye.graphql.api.Nullable @Description("All of these hold.") @Nullable
        List<@NonNull TrialFilter> and,

        @io.smallrye.graphql.api.Nullable @Description("At least one of these holds.") @Nullable
        List<@NonNull TrialFilter> or,

        @Description("This does not hold.") @Nullable TrialFilter not,

        @io.smallrye.graphql.api.Nullable
        @Description("Has one of these ids: NCT numbers, or ids as of the query `trial`.")
        @Nullable
        List<@NonNull String> ids,

        @io.smallrye.graphql.api.Nullable @Description("Status.") @Nullable
        List<@NonNull RecruitmentStatus> status,

        @io.smallrye.graphql.api.Nullable @Description("Kind of study.") @Nullable
        List<@NonNull StudyType> studyType,

        @io.smallrye.graphql.api.Nullable @Description("Has one of these phases.") @Nullable
        List<@NonNull Phase> phase,

        @io.smallrye.graphql.api.Nullable
        @Description("Sex that may take part, as registered: ALL is a value.")
        @Nullable
        List<@NonNull Sex> sex,

        @Description("Whether healthy people may take part.") @Nullable
        Boolean healthyVolunteers,

        @Description("An age in years that may take part. An upper limit in years includes all of its last year.")
        @Nullable
        Double ageYears,

        @io.smallrye.graphql.api.Nullable @Description("Has one of these age groups.") @Nullable
        List<@NonNull StandardAge> standardAge,

        @Description("A condition with all of this.") @Nullable
        StringFilter condition,

        @Description("An intervention's name with all of this.") @Nullable
        StringFilter intervention,

        @io.smallrye.graphql.api.Nullable @Description("Has an intervention of one of these kinds.") @Nullable
        List<@NonNull InterventionType> interventionType,

        @Description("A sponsor or collaborator with all of this in its name.") @Nullable
        StringFilter sponsor,

        @io.smallrye.graphql.api.Nullable @Description("Kind of the lead sponsor.") @Nullable
        List<@NonNull AgencyClass> sponsorClass,

        @Description("An investigator's name with all of this.") @Nullable
        StringFilter investigator,

        @Description("How many people take part.") @Nullable IntRange enrollment,
        @Description("When it starts.") @Nullable DateRange start,

        @Description("When its primary completion is.") @Nullable
        DateRange primaryCompletion,

        @Description("When it ends.") @Nullable DateRange completion,
        @Description("When it was first posted.") @Nullable DateRange firstPosted,

        @Description("When its last update was posted.") @Nullable
        DateRange lastUpdatePosted,

        @Description("Whether results are posted.") @Nullable
        Boolean hasResults,

        @io.smallrye.graphql.api.Nullable @Description("Where its results stand.") @Nullable
        List<@NonNull ResultsStatus> resultsStatus,

        @Description("All parts hold for one and the same site.") @Nullable
        LocationFilter location,

        @Description("Whether the registry has withdrawn it. Where no filter says so, such trials are left out.")
        @Nullable
        Boolean withdrawnFromRegistry) {

    /// Whether this filter, or one in it, says something of trials that the registry has withdrawn.
    boolean asksForWithdrawn() {
        return withdrawnFromRegistry != null
                || Stream.of(and, or)
                        .filter(Objects::nonNull)
                        .flatMap(List::stream)
                        .anyMatch(TrialFilter::asksForWithdrawn)
                || (not != null && not.asksForWithdrawn());
    }

    /// Trials that people of an age and sex may take part in.
    ///
    /// @param healthy true for trials that take healthy people; null or false for all
    public static TrialFilter forPeople(
            @Nullable Double ageYears, @Nullable Sex sex, @Nullable Boolean healthy, @Nullable NearInput near) {
        return new TrialFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sex == null || sex == Sex.ALL ? null : List.of(Sex.ALL, sex),
                Boolean.TRUE.equals(healthy) ? healthy : null,
                ageYears,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                near == null ? null : new LocationFilter(null, null, null, null, null, near),
                null);
    }
}
