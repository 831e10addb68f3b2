package org.trialgraph.search.suggest;

import org.eclipse.microprofile.graphql.Description;

/// What a completion is.
@Description("What a completion is.")
public enum SuggestionKind {
    @Description("A condition.")
    CONDITION("condition", "name"),
    @Description("An intervention.")
    INTERVENTION("intervention", "name"),
    @Description("A sponsor or collaborator.")
    SPONSOR("sponsor", "name"),
    @Description("An investigator.")
    INVESTIGATOR("investigator", "name"),
    @Description("A facility.")
    FACILITY("location", "facility"),
    @Description("A city.")
    CITY("location", "city"),
    @Description("A country.")
    COUNTRY("country", "name"),
    @Description("A trial, by its title.")
    TRIAL("trial", "brief_title");

    private final String table;
    private final String column;

    SuggestionKind(String table, String column) {
        this.table = table;
        this.column = column;
    }

    String table() {
        return table;
    }

    String column() {
        return column;
    }
}
