package org.trialgraph.trial.results;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// How many of each group the numbers are out of.
@Description("How many of each group the numbers are out of.")
public record Denominator(
        @NonNull @Description("What is counted, such as Participants or eyes.")
        String units,

        @NonNull @Description("The counts, group by group.") List<@NonNull DenominatorCount> counts) {}
