package org.trialgraph.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;

/// From an arm to its interventions, and back.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class ArmFields {

    private final TrialLoaders loaders;

    ArmFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("What the participants of this arm receive.")
    public CompletionStage<List<@NonNull Intervention>> interventions(@Source Arm arm, Context context) {
        return loaders.items(context, Intervention.class, arm.nct)
                .thenCombine(
                        loaders.armInterventions(context, arm.nct),
                        (interventions, links) -> linked(
                                interventions,
                                links,
                                link -> link.armPosition == arm.position,
                                l -> l.interventionPosition));
    }

    @NonNull
    @Description("The arms whose participants receive this intervention.")
    public CompletionStage<List<@NonNull Arm>> arms(@Source Intervention intervention, Context context) {
        return loaders.items(context, Arm.class, intervention.nct)
                .thenCombine(
                        loaders.armInterventions(context, intervention.nct),
                        (arms, links) -> linked(
                                arms,
                                links,
                                link -> link.interventionPosition == intervention.position,
                                l -> l.armPosition));
    }

    private static <E extends TrialItem> List<E> linked(
            List<E> items,
            List<ArmIntervention> links,
            Predicate<ArmIntervention> near,
            ToIntFunction<ArmIntervention> far) {
        Set<Integer> positions =
                links.stream().filter(near).map(far::applyAsInt).collect(Collectors.toSet());
        return items.stream().filter(item -> positions.contains(item.position)).toList();
    }
}
