package org.trialgraph.search.facet;

import org.eclipse.microprofile.graphql.Description;
import org.trialgraph.search.filter.FilterPart;

/// What found trials are counted by.
@Description("What found trials are counted by.")
public enum FacetField {
    @Description("Recruitment status.")
    STATUS(FilterPart.STATUS, "d.status"),
    @Description("Phase; a trial of two phases counts for both.")
    PHASE(FilterPart.PHASE, "unnest(d.phases)"),
    @Description("Kind of study.")
    STUDY_TYPE(FilterPart.STUDY_TYPE, "d.study_type"),
    @Description("Sex that may take part.")
    SEX(FilterPart.SEX, "d.sex"),
    @Description("Age group.")
    STANDARD_AGE(FilterPart.STANDARD_AGE, "unnest(d.standard_ages)"),
    @Description("Condition by its registered name.")
    CONDITION(FilterPart.CONDITION, "unnest(d.conditions)"),
    @Description("Intervention by its registered name.")
    INTERVENTION(FilterPart.INTERVENTION, "unnest(d.interventions)"),
    @Description("Kind of intervention.")
    INTERVENTION_TYPE(FilterPart.INTERVENTION_TYPE, "unnest(d.intervention_types)"),
    @Description("Sponsor or collaborator.")
    SPONSOR(FilterPart.SPONSOR, "unnest(d.sponsors)"),
    @Description("Kind of the lead sponsor.")
    SPONSOR_CLASS(FilterPart.SPONSOR_CLASS, "d.sponsor_class"),
    @Description("Country with a site.")
    COUNTRY(FilterPart.COUNTRY, "unnest(d.countries)"),
    @Description("Year of the start.")
    START_YEAR(FilterPart.START, "extract(year from d.start)::int::text"),
    @Description("WITH or WITHOUT posted results.")
    RESULTS(FilterPart.RESULTS, "case when d.results_posted then 'WITH' else 'WITHOUT' end");

    private final FilterPart ownFilter;
    private final String sql;

    FacetField(FilterPart ownFilter, String sql) {
        this.ownFilter = ownFilter;
        this.sql = sql;
    }

    /// The filter that would leave only the asked values.
    public FilterPart ownFilter() {
        return ownFilter;
    }

    /// SQL of the values of a search document.
    String sql() {
        return sql;
    }
}
