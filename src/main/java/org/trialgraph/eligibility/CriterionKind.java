package org.trialgraph.eligibility;

import org.eclipse.microprofile.graphql.Description;

/// What a criterion asks for.
@Description("What a criterion asks for.")
public enum CriterionKind {
    @Description("Must hold for a participant.")
    INCLUSION,
    @Description("Must not hold for a participant.")
    EXCLUSION,
    @Description("Neither: headings, text before the first heading, sections that name both kinds.")
    OTHER
}
