package org.trialgraph.similarity;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.trialgraph.similarity.rank.Profile;
import org.trialgraph.trial.Trial;

/// A similar trial in a list.
@Description("A similar trial in a list.")
public record SimilarTrialEdge(
        @NonNull @Description("Opaque place in the list, as long as the data stay as they are.")
        String cursor,

        @NonNull @Description("The trial.") Trial node,

        @NonNull
        @Description("How similar it is, above 0 and at most 1, comparable between trials: the share of what the trial"
                + " would have in common with itself.")
        Double score,

        @Ignore Profile profile) {}
