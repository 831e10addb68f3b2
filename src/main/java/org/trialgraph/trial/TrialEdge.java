package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// A trial in a list.
@Description("A trial in a list.")
public record TrialEdge(
        @NonNull @Description("Opaque place in the list.") String cursor,
        @NonNull @Description("The trial.") Trial node) {}
