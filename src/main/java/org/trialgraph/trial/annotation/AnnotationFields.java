package org.trialgraph.trial.annotation;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.trialgraph.trial.Results;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;

/// What the registry adds to a record.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class AnnotationFields {

    private final TrialLoaders loaders;

    AnnotationFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("Topics under which the registry lists the trial; records of newer form have none.")
    public CompletionStage<List<@NonNull BrowseTopic>> browseTopics(@Source Trial trial, Context context) {
        return loaders.items(context, BrowseTopic.class, trial.nct);
    }

    @NonNull
    @Description("Violations of the FDA Amendments Act, section 801, that the FDA found, and what became of them.")
    public CompletionStage<List<@NonNull Violation>> violations(@Source Trial trial, Context context) {
        return loaders.items(context, Violation.class, trial.nct);
    }

    @NonNull
    @Description("Submissions of results that were not posted at once.")
    public CompletionStage<List<@NonNull ResultsSubmission>> submissions(@Source Results results, Context context) {
        return loaders.items(context, ResultsSubmission.class, results.nct());
    }

    @NonNull
    @Description("What happened to results that are not posted, as the registry notes it.")
    public CompletionStage<List<@NonNull UnpostedEvent>> unpostedEvents(@Source Results results, Context context) {
        return loaders.items(context, UnpostedEvent.class, results.nct());
    }
}
