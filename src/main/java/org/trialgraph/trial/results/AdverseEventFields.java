package org.trialgraph.trial.results;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.trialgraph.trial.TrialLoaders;

/// Groups and events of the adverse events.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class AdverseEventFields {

    private final TrialLoaders loaders;

    AdverseEventFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("Groups of participants, with how many of each came to any harm.")
    public CompletionStage<List<@NonNull AdverseEventGroup>> groups(@Source AdverseEvents report, Context context) {
        return loaders.items(context, AdverseEventGroup.class, report.nct);
    }

    @NonNull
    @Description("Serious events: such as lead to death, danger of life, hospital or lasting disability.")
    public CompletionStage<List<@NonNull AdverseEvent>> serious(@Source AdverseEvents report, Context context) {
        return events(context, report, true);
    }

    @NonNull
    @Description("Events that are not serious, and more frequent than the threshold.")
    public CompletionStage<List<@NonNull AdverseEvent>> other(@Source AdverseEvents report, Context context) {
        return events(context, report, false);
    }

    @NonNull
    @Description("The numbers, group by group.")
    public CompletionStage<List<@NonNull AdverseEventStat>> stats(@Source AdverseEvent event, Context context) {
        return loaders.itemsByParent(context, AdverseEventStat.class, stat -> stat.eventPosition, event.nct)
                .thenApply(stats -> stats.getOrDefault(event.position, List.of()));
    }

    private CompletionStage<List<AdverseEvent>> events(Context context, AdverseEvents report, boolean serious) {
        return loaders.itemsByParent(context, AdverseEvent.class, event -> event.serious, report.nct)
                .thenApply(events -> events.getOrDefault(serious, List.of()));
    }
}
