package org.trialgraph.trial.results;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// A reason why participants left in a period.
@Description("A reason why participants left in a period.")
public record DropWithdrawal(
        @NonNull @Description("Why they left, such as Adverse Event.")
        String reason,

        @Description("What is to be said about it.") @Nullable
        String comment,

        @NonNull @Description("How many of each group left.")
        List<@NonNull GroupCount> counts) {}
