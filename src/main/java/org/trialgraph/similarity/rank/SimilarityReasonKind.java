package org.trialgraph.similarity.rank;

import org.eclipse.microprofile.graphql.Description;

/// What two trials have in common.
@Description("What two trials have in common.")
public enum SimilarityReasonKind {
    @Description("Conditions, their MeSH terms, or words of the conditions.")
    CONDITION,
    @Description("Interventions, their MeSH terms, or words of their names.")
    INTERVENTION,
    @Description("Words of the titles, or acronyms.")
    TITLE,
    @Description("Words of other texts: keywords, arms, summaries and descriptions.")
    DESCRIPTION,
    @Description("Phases and the kind of study, as registered.")
    DESIGN,
    @Description("The lead sponsor.")
    SPONSOR,
    @Description("Investigators.")
    INVESTIGATOR,
    @Description("One protocol or one that goes on from another: an NCT number by which one record names the other, or"
            + " an id that both have and hardly another trial.")
    PROTOCOL
}
