package org.trialgraph.trial.place;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A site in a list.
@Description("A site in a list.")
public record LocationEdge(
        @NonNull @Description("Opaque place in the list.") String cursor,
        @NonNull @Description("The site.") Location node) {}
