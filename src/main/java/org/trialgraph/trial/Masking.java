package org.trialgraph.trial;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/// Who does not know which participant receives what.
@Description("Who does not know which participant receives what.")
public record Masking(
        @NonNull @Description("NONE, SINGLE, DOUBLE, TRIPLE or QUADRUPLE.")
        String level,

        @Description("The masking in words.") @Nullable String description,

        @NonNull @Description("The parties masked, such as PARTICIPANT or INVESTIGATOR.")
        List<@NonNull String> whoMasked) {}
