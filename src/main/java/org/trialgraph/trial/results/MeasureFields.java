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
import org.trialgraph.trial.results.ResultGroup.Owner;

/// Groups, classes and analyses of measures, of the baseline and of outcomes.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class MeasureFields {

    private final TrialLoaders loaders;

    MeasureFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @NonNull
    @Description("Groups of participants.")
    public CompletionStage<List<@NonNull ResultGroup>> groups(@Source Baseline baseline, Context context) {
        return groups(context, baseline.nct, Owner.BASELINE);
    }

    @NonNull
    @Description("What is told of the participants.")
    public CompletionStage<List<@NonNull Measure>> measures(@Source Baseline baseline, Context context) {
        return loaders.items(context, ResultMeasure.class, baseline.nct)
                .thenApply(measures -> measures.stream()
                        .filter(measure -> !measure.isOutcome())
                        .map(Measure::of)
                        .toList());
    }

    @NonNull
    @Description("Groups of participants, of this measure alone.")
    public CompletionStage<List<@NonNull ResultGroup>> groups(@Source OutcomeMeasure measure, Context context) {
        return groups(context, measure.nct(), Owner.outcome(measure.position()));
    }

    @NonNull
    @Description("Statistical analyses.")
    public CompletionStage<List<@NonNull Analysis>> analyses(@Source OutcomeMeasure measure, Context context) {
        return loaders.itemsByParent(context, Analysis.class, analysis -> analysis.measurePosition, measure.nct())
                .thenApply(analyses -> analyses.getOrDefault(measure.position(), List.of()));
    }

    @NonNull
    @Description("Rows or blocks of rows; one without title where the measure has but one.")
    public CompletionStage<List<@NonNull MeasureClass>> classes(@Source Measure measure, Context context) {
        int nct = measure.nct();
        var classes = loaders.itemsByParent(context, MeasureClassRow.class, row -> row.measurePosition, nct);
        var categories = loaders.itemsByParent(context, MeasureCategoryRow.class, row -> row.classPosition, nct);
        var measurements = loaders.itemsByParent(context, Measurement.class, row -> row.categoryPosition, nct);
        return categories
                .thenCombine(measurements, MeasureTree::new)
                .thenCombine(classes, (tree, rows) -> tree.of(rows.getOrDefault(measure.position(), List.of())));
    }

    private CompletionStage<List<ResultGroup>> groups(Context context, int nct, Owner owner) {
        return loaders.itemsByParent(context, ResultGroup.class, ResultGroup::owner, nct)
                .thenApply(groups -> groups.getOrDefault(owner, List.of()));
    }
}
