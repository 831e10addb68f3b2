package org.trialgraph.trial.results;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A point that participants reach in a period.
@Description("A point that participants reach in a period.")
public record FlowMilestone(
        @NonNull @Description("What is reached, such as STARTED or COMPLETED.")
        String type,

        @Description("What is to be said about it.") @Nullable
        String comment,

        @NonNull @Description("How many of each group reached it.")
        List<@NonNull GroupCount> counts) {}
