package org.trialgraph.trial.reference;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;

/// What a record refers to: publications, web pages, documents, and the data it promises.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class RecordFields {

    private final TrialLoaders loaders;

    RecordFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("Publications about the trial.")
    public CompletionStage<List<@NonNull Reference>> references(@Source Trial trial, Context context) {
        return loaders.items(context, Reference.class, trial.nct);
    }

    @NonNull
    @Description("Web pages about the trial.")
    public CompletionStage<List<@NonNull Link>> links(@Source Trial trial, Context context) {
        return loaders.items(context, Link.class, trial.nct);
    }

    @NonNull
    @Description("Data sets and documents of the trial that somebody hands out.")
    public CompletionStage<List<@NonNull AvailableData>> availableData(@Source Trial trial, Context context) {
        return loaders.items(context, AvailableData.class, trial.nct);
    }

    @NonNull
    @Description("Protocols, analysis plans and consent forms.")
    public CompletionStage<List<@NonNull Document>> documents(@Source Trial trial, Context context) {
        return loaders.items(context, Document.class, trial.nct);
    }

    @Description("Whether and how data of single participants are shared.")
    public CompletionStage<@Nullable IpdSharing> ipdSharing(@Source Trial trial, Context context) {
        return loaders.section(context, IpdSharing.class, trial.nct);
    }
}
