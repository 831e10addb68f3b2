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
import org.trialgraph.trial.results.DenominatorRow.Owner;

/// What the numbers of the baseline, of measures and of their classes are out of.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class DenominatorFields {

    private final TrialLoaders loaders;

    DenominatorFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("How many of each group are described.")
    public CompletionStage<List<@NonNull Denominator>> denominators(@Source Baseline baseline, Context context) {
        return denominators(context, baseline.nct, Owner.BASELINE);
    }

    @NonNull
    @Description("How many of each group were analysed; none where the baseline's hold, or the classes have theirs.")
    public CompletionStage<List<@NonNull Denominator>> denominators(@Source Measure measure, Context context) {
        return denominators(context, measure.nct(), Owner.measure(measure.position()));
    }

    @NonNull
    @Description("How many of each group were analysed in this class; none where the measure's hold.")
    public CompletionStage<List<@NonNull Denominator>> denominators(@Source MeasureClass parent, Context context) {
        return denominators(context, parent.nct(), Owner.measureClass(parent.position()));
    }

    private CompletionStage<List<Denominator>> denominators(Context context, int nct, Owner owner) {
        var counts = loaders.itemsByParent(context, DenominatorCount.class, count -> count.denominatorPosition, nct);
        return loaders.itemsByParent(context, DenominatorRow.class, DenominatorRow::owner, nct)
                .thenCombine(
                        counts,
                        (rows, byRow) -> rows.getOrDefault(owner, List.of()).stream()
                                .map(row -> new Denominator(row.units, byRow.getOrDefault(row.position, List.of())))
                                .toList());
    }
}
