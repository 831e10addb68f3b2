package org.trialgraph.trial.version;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("Two versions of a trial's record side by side.")
public record TrialChanges(
        @NonNull @Description("The version that the changes start from.")
        TrialVersion from,

        @NonNull @Description("The version that they lead to.")
        TrialVersion to) {}
