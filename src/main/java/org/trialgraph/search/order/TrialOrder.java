package org.trialgraph.search.order;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// One of several orders: a later one sorts what the earlier ones leave equal.
@Input("TrialOrder")
@Description("One of several orders: a later one sorts what the earlier ones leave equal.")
public record TrialOrder(
        @NonNull @Description("What to sort by.") TrialOrderField field,

        @Description("Which end comes first; the field says what is usual.") @Nullable
        OrderDirection direction) {}
