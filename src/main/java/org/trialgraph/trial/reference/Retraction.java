package org.trialgraph.trial.reference;

import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/// The retraction of a publication.
@Description("The retraction of a publication.")
public record Retraction(
        @Description("PubMed number of the retraction.") @Nullable
        String pmid,

        @Description("Where it was published.") @Nullable String source) {

    static Retraction of(String pmid, String source) {
        return new Retraction(pmid.isEmpty() ? null : pmid, source.isEmpty() ? null : source);
    }
}
