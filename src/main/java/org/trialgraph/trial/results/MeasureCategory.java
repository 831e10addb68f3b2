package org.trialgraph.trial.results;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A category within a class.
@Description("A category within a class.")
public record MeasureCategory(
        @Description("Name of the category.") @Nullable String title,

        @NonNull @Description("The numbers, group by group.")
        List<@NonNull Measurement> measurements) {}
