package org.trialgraph.trial.results;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// What principal investigators have agreed with the sponsor about publishing the results.
@Description("What principal investigators have agreed with the sponsor about publishing the results.")
public record CertainAgreement(
        @Description("Whether all principal investigators are employed by the sponsor.") @Nullable
        Boolean piSponsorEmployee,

        @Description("Whether an agreement restricts what they may publish after the trial.") @Nullable
        Boolean restrictiveAgreement,

        @Description("How: LTE60, the sponsor may hold publications back for up to 60 days; GT60, for more than 60"
                + " and up to 180 days; OTHER, see otherDetails.")
        @Nullable
        String restrictionType,

        @Description("The restriction in words.") @Nullable String otherDetails) {}
