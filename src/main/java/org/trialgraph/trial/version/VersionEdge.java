package org.trialgraph.trial.version;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A version and its place in the list.")
public record VersionEdge(
        @NonNull @Description("Place of the version in the list, for `after`.")
        String cursor,

        @NonNull @Description("The version.") TrialVersion node) {}
