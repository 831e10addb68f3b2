package org.trialgraph.trial.arm;

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
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialItem;
import org.trialgraph.trial.TrialLoaders;

/// The arms of a trial and its interventions, and from one to the other.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class ArmFields {

    private final TrialLoaders loaders;

    ArmFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("Groups of participants, by what they receive.")
    public CompletionStage<List<@NonNull Arm>> arms(@Source Trial trial, Context context) {
        return loaders.items(context, Arm.class, trial.nct);
    }

    @NonNull
    @Description("What is put to the test or compared with.")
    public CompletionStage<List<@NonNull Intervention>> interventions(@Source Trial trial, Context context) {
        return loaders.items(context, Intervention.class, trial.nct);
    }

    @NonNull
    @Description("What the participants of this arm receive.")
    public CompletionStage<List<@NonNull Intervention>> interventions(@Source Arm arm, Context context) {
        return loaders.items(context, Intervention.class, arm.nct)
                .thenCombine(
                        links(context, arm.nct),
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
                        links(context, intervention.nct),
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

    private CompletionStage<List<ArmIntervention>> links(Context context, int nct) {
        return loaders.parts(context, ArmIntervention.class, "nct, armPosition, interventionPosition", nct);
    }
}
