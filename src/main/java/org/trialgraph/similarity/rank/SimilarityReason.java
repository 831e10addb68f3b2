package org.trialgraph.similarity.rank;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/// Something that two trials have in common.
@Description("Something that two trials have in common. It stands in both records.")
public record SimilarityReason(
        @NonNull @Description("What kind of thing it is.") SimilarityReasonKind kind,

        @NonNull @Description("What both have, as registered; of single words the strongest.")
        List<@NonNull String> values,

        @NonNull @Description("Its part of the score.") Double weight) {}
