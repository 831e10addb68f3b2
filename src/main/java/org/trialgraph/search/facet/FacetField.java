package org.trialgraph.search.facet;

import org.eclipse.microprofile.graphql.Description;
import org.trialgraph.search.filter.FilterPart;

/// What found trials are counted by.
@Description("What found trials are counted by.")
public enum FacetField {
    @Description("Recruitment status.")
    STATUS(FilterPart.STATUS, "status", "d.%s"),
    @Description("Phase; a trial of two phases counts for both.")
    PHASE(FilterPart.PHASE, "phases", "unnest(d.%s)"),
    @Description("Kind of study.")
    STUDY_TYPE(FilterPart.STUDY_TYPE, "study_type", "d.%s"),
    @Description("Sex that may take part.")
    SEX(FilterPart.SEX, "sex", "d.%s"),
    @Description("Age group.")
    STANDARD_AGE(FilterPart.STANDARD_AGE, "standard_ages", "unnest(d.%s)"),
    @Description("Condition by its registered name.")
    CONDITION(FilterPart.CONDITION, "conditions", "unnest(d.%s)"),
    @Description("Intervention by its registered name.")
    INTERVENTION(FilterPart.INTERVENTION, "interventions", "unnest(d.%s)"),
    @Description("Kind of intervention.")
    INTERVENTION_TYPE(FilterPart.INTERVENTION_TYPE, "intervention_types", "unnest(d.%s)"),
    @Description("Sponsor or collaborator.")
    SPONSOR(FilterPart.SPONSOR, "sponsors", "unnest(d.%s)"),
    @Description("Kind of the lead sponsor.")
    SPONSOR_CLASS(FilterPart.SPONSOR_CLASS, "sponsor_class", "d.%s"),
    @Description("Country with a site.")
    COUNTRY(FilterPart.COUNTRY, "countries", "unnest(d.%s)"),
    @Description("Year of the start.")
    START_YEAR(FilterPart.START, "start", "extract(year from d.%s)::int::text"),
    @Description("WITH or WITHOUT posted results.")
    RESULTS(FilterPart.RESULTS, "results_posted", "case when d.%s then 'WITH' else 'WITHOUT' end");

    private final FilterPart ownFilter;
    private final String column;
    private final String values;

    /// @param column of the search document
    /// @param values SQL of what is counted; `%s` is the column
    FacetField(FilterPart ownFilter, String column, String values) {
        this.ownFilter = ownFilter;
        this.column = column;
        this.values = values;
    }

    /// The filter that would leave only the asked values.
    public FilterPart ownFilter() {
        return ownFilter;
    }

    /// The column of the search document that holds the values.
    String column() {
        return "d." + column;
    }

    /// SQL of the values of a search document.
    String sql() {
        return values.formatted(column);
    }
}
