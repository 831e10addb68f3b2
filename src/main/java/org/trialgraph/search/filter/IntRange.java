package org.trialgraph.search.filter;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

/// Bounds of a whole number.
@Input("IntRange")
@Description("Bounds of a whole number; trials without one are left out.")
public record IntRange(
        @Description("Smallest value.") @Nullable Integer min,
        @Description("Largest value.") @Nullable Integer max) {}
