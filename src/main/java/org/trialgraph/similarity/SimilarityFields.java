package org.trialgraph.similarity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.protocol.StaleCursor;
import org.trialgraph.search.FilteredTrials;
import org.trialgraph.search.filter.TrialFilter;
import org.trialgraph.similarity.rank.SimilarityReason;
import org.trialgraph.trial.Trial;

/// Trials like another, or like a text, and why.
@GraphQLApi
@RegisterForReflection
public class SimilarityFields {

    private static final String FIRST = "How many: 1 to 100, 20 by default.";
    private static final String AFTER = "Cursor of the item behind which to start.";

    private static final String WHERE = "What holds for each of them; it never changes their order.";

    private final Batches batches;
    private final FilteredTrials selections;
    private final SimilarTrials similar;

    SimilarityFields(Batches batches, FilteredTrials selections, SimilarTrials similar) {
        this.batches = batches;
        this.selections = selections;
        this.similar = similar;
    }

    @NonNull
    @Description("Trials like this one, best first: those with the same conditions and interventions, protocols that"
            + " belong together, and texts that speak of the same.")
    public CompletionStage<SimilarTrialConnection> similar(
            @Source Trial trial,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            @Name("where") @Description(WHERE) @Nullable TrialFilter where,
            Context context) {
        return load(SimilarRequest.of(trial.nct, first, after, selections.of(where)), context);
    }

    @Query
    @NonNull
    @Description("Trials like a text, best first: a synopsis, a question, an abstract.")
    public CompletionStage<SimilarTrialConnection> trialsLike(
            @NonNull @Name("text") @Description("What they are like: 5,000 words at most.") String text,
            @Name("where") @Description(WHERE) @Nullable TrialFilter where,
            @Name("first") @Description(FIRST) @Nullable Integer first,
            @Name("after") @Description(AFTER) @Nullable String after,
            Context context) {
        return load(SimilarRequest.of(text, first, after, selections.of(where)), context);
    }

    @NonNull
    @Description("Why: what both have in common, strongest first.")
    public CompletionStage<List<@NonNull SimilarityReason>> reasons(@Source SimilarTrialEdge edge, Context context) {
        return batches.load(context, "reasons", edge, similar::reasons);
    }

    private CompletionStage<SimilarTrialConnection> load(SimilarRequest request, Context context) {
        return batches.load(context, "similar", request, similar::pages)
                .thenApply(page -> page.orElseThrow(StaleCursor::new));
    }
}
