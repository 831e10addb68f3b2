package org.trialgraph.trial.results;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A row or a block of rows of a measure.
@Description("A row or a block of rows of a measure.")
public record MeasureClass(
        @Description("Name of the class; null where the measure has but one.") @Nullable
        String title,

        @NonNull @Description("What its participants are divided into; one without title where they are not.")
        List<@NonNull MeasureCategory> categories,

        @Ignore Integer nct,

        @Ignore Integer position) {}
