package org.trialgraph.trial;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// How many people take part.
@Description("How many people take part.")
public record Enrollment(
        @Description("Number of participants; null when not known.") @Nullable
        Integer count,

        @Description("Whether the number has come about; null when not registered.") @Nullable
        DateKind kind) {}
