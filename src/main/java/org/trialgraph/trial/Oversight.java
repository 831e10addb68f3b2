package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// Who watches over a trial.
@Description("Who watches over a trial.")
public record Oversight(
        @Description("Whether a drug in it is regulated by the US FDA; null when not registered.") @Nullable
        Boolean fdaRegulatedDrug,

        @Description("Whether a device in it is regulated by the US FDA; null when not registered.") @Nullable
        Boolean fdaRegulatedDevice,

        @Description("Whether it has a data monitoring committee; null when not registered.") @Nullable
        Boolean hasDmc) {}
