package org.trialgraph.search.suggest;

import org.eclipse.microprofile.graphql.Description;

/// What a completion is.
@Description("What a completion is.")
public enum SuggestionKind {
    @Description("A condition.")
    CONDITION,
    @Description("An intervention.")
    INTERVENTION,
    @Description("A sponsor or collaborator.")
    SPONSOR,
    @Description("An investigator.")
    INVESTIGATOR,
    @Description("A facility.")
    FACILITY,
    @Description("A city.")
    CITY,
    @Description("A country.")
    COUNTRY,
    @Description("A trial, by its title.")
    TRIAL
}
