package org.trialgraph.search.filter;

/// Parts of a filter that a facet leaves out when it counts its values.
public enum FilterPart {
    STATUS,
    PHASE,
    STUDY_TYPE,
    SEX,
    STANDARD_AGE,
    CONDITION,
    INTERVENTION,
    INTERVENTION_TYPE,
    SPONSOR,
    SPONSOR_CLASS,
    COUNTRY,
    START,
    RESULTS
}
