package org.trialgraph.trial.results;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.trialgraph.trial.TrialLoaders;
import org.trialgraph.trial.results.ResultGroup.Owner;

/// Groups, periods and counts of the participant flow.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class ParticipantFlowFields {

    private final TrialLoaders loaders;

    ParticipantFlowFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("Groups of participants.")
    public CompletionStage<List<@NonNull ResultGroup>> groups(@Source ParticipantFlow flow, Context context) {
        return loaders.itemsByParent(context, ResultGroup.class, ResultGroup::owner, flow.nct)
                .thenApply(groups -> groups.getOrDefault(Owner.FLOW, List.of()));
    }

    @NonNull
    @Description("Periods in order.")
    public CompletionStage<List<@NonNull FlowPeriod>> periods(@Source ParticipantFlow flow, Context context) {
        return loaders.items(context, FlowPeriod.class, flow.nct);
    }

    @NonNull
    @Description("What participants reach, from STARTED to COMPLETED and NOT COMPLETED.")
    public CompletionStage<List<@NonNull FlowMilestone>> milestones(@Source FlowPeriod period, Context context) {
        return events(
                context,
                period,
                event -> event.milestone,
                (event, counts) -> new FlowMilestone(event.type, event.comment, counts));
    }

    @NonNull
    @Description("Why participants did not complete.")
    public CompletionStage<List<@NonNull DropWithdrawal>> dropWithdrawals(@Source FlowPeriod period, Context context) {
        return events(
                context,
                period,
                event -> !event.milestone,
                (event, counts) -> new DropWithdrawal(event.type, event.comment, counts));
    }

    private <T> CompletionStage<List<T>> events(
            Context context,
            FlowPeriod period,
            Predicate<FlowEvent> kind,
            BiFunction<FlowEvent, List<GroupCount>, T> shape) {
        var counts = loaders.itemsByParent(context, GroupCount.class, count -> count.eventPosition, period.nct);
        return loaders.itemsByParent(context, FlowEvent.class, event -> event.periodPosition, period.nct)
                .thenCombine(
                        counts,
                        (events, byEvent) -> events.getOrDefault(period.position, List.of()).stream()
                                .filter(kind)
                                .map(event -> shape.apply(event, byEvent.getOrDefault(event.position, List.of())))
                                .toList());
    }
}
