package org.trialgraph.search.order;

import org.eclipse.microprofile.graphql.Description;

/// Which end of an order comes first.
@Description("Which end of an order comes first.")
public enum OrderDirection {
    @Description("Smallest or oldest first.")
    ASC,
    @Description("Largest or newest first.")
    DESC
}
