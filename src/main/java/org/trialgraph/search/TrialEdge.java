package org.trialgraph.search;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.Trial;

/// A trial in a list.
@Description("A trial in a list.")
public record TrialEdge(
        @NonNull @Description("Opaque place in the list.") String cursor,
        @NonNull @Description("The trial.") Trial node,

        @Description("How well it answers the query, the more the better. Null when nothing was searched for.")
        @Nullable
        Double score,

        @Ignore Search search) {}
