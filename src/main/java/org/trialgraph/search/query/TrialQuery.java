package org.trialgraph.search.query;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Texts in the registry's query language, each for an area of the record. All of them hold.
@Input("TrialQuery")
@Description(
        "Texts in the registry's query language: operators AND OR NOT, quotes, AREA[], RANGE[], SEARCH[], DISTANCE[],"
                + " EXPANSION[], COVERAGE[], MISSING. Several are ANDed.")
public record TrialQuery(
        @Description("Anything: titles, conditions, interventions, outcomes, sponsors, places and more.") @Nullable
        String term,

        @Description("Condition or disease.") @Nullable String condition,
        @Description("Intervention or treatment.") @Nullable String intervention,
        @Description("Title or acronym.") @Nullable String title,
        @Description("Outcome measure.") @Nullable String outcome,
        @Description("Sponsor or collaborator.") @Nullable String sponsor,
        @Description("Lead sponsor alone.") @Nullable String leadSponsor,

        @Description("City, state, country, facility or zip code of a site.") @Nullable
        String location,

        @Description("NCT number or another id.") @Nullable String id,

        @Description("Words of a patient's: conditions, titles, summaries, outcomes.") @Nullable
        String patient) {}
