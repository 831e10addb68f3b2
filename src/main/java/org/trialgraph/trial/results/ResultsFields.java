package org.trialgraph.trial.results;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.Results;
import org.trialgraph.trial.TrialLoaders;

/// The parts of posted results.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class ResultsFields {

    private final TrialLoaders loaders;

    ResultsFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @Description("How many participants started and completed; null where none is posted.")
    public CompletionStage<@Nullable ParticipantFlow> participantFlow(@Source Results results, Context context) {
        return loaders.section(context, ParticipantFlow.class, results.nct());
    }

    @Description("Who the participants were at the start; null where none is posted.")
    public CompletionStage<@Nullable Baseline> baseline(@Source Results results, Context context) {
        return loaders.section(context, Baseline.class, results.nct());
    }

    @NonNull
    @Description("What was measured, in registered order.")
    public CompletionStage<List<@NonNull OutcomeMeasure>> outcomeMeasures(@Source Results results, Context context) {
        return loaders.items(context, ResultMeasure.class, results.nct())
                .thenApply(measures -> measures.stream()
                        .filter(ResultMeasure::isOutcome)
                        .map(OutcomeMeasure::of)
                        .toList());
    }

    @Description("Harm that participants came to; null where none is posted.")
    public CompletionStage<@Nullable AdverseEvents> adverseEvents(@Source Results results, Context context) {
        return loaders.section(context, AdverseEvents.class, results.nct());
    }

    @Description("Limits and caveats of the results, such as early termination or problems of measurement.")
    public CompletionStage<@Nullable String> limitations(@Source Results results, Context context) {
        return info(results, context, info -> info.limitations);
    }

    @Description("What principal investigators may publish; null where nothing is registered.")
    public CompletionStage<@Nullable CertainAgreement> certainAgreement(@Source Results results, Context context) {
        return info(results, context, ResultInfo::certainAgreement);
    }

    @Description("Whom to ask about the results; null where nobody is registered.")
    public CompletionStage<@Nullable PointOfContact> pointOfContact(@Source Results results, Context context) {
        return info(results, context, ResultInfo::pointOfContact);
    }

    private <T> CompletionStage<@Nullable T> info(
            Results results, Context context, Function<ResultInfo, @Nullable T> part) {
        return loaders.section(context, ResultInfo.class, results.nct())
                .thenApply(info -> info == null ? null : part.apply(info));
    }
}
