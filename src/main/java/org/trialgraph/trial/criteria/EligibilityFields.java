package org.trialgraph.trial.criteria;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.eligibility.CriterionKind;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;
import org.trialgraph.trial.text.FormattedText;
import org.trialgraph.trial.text.TextFormat;

/// The criteria, as trees and as text. What needs no reading is given as a completed stage, since the engine
/// would send a plain value to a worker thread.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class EligibilityFields {

    private final TrialLoaders loaders;

    EligibilityFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @Description("Who may take part.")
    public CompletionStage<@Nullable Eligibility> eligibility(@Source Trial trial, Context context) {
        return loaders.section(context, Eligibility.class, trial.nct);
    }

    @NonNull
    @Description(
            "The criteria as one ordered list of trees; together their texts are the registered text, nothing dropped.")
    public CompletionStage<List<@NonNull Criterion>> criteria(
            @Source Eligibility eligibility,
            @Name("kind") @Description("Only trees of this kind.") @Nullable CriterionKind kind,
            Context context) {
        return loaders.items(context, CriterionRow.class, eligibility.nct)
                .thenApply(rows -> CriteriaTree.of(rows).stream()
                        .filter(criterion -> kind == null || criterion.kind() == kind)
                        .toList());
    }

    @Description("The criteria as registered, in one text.")
    public CompletionStage<@Nullable String> text(
            @Source Eligibility eligibility,
            @Name("format") @DefaultValue("TEXT") @Description("Form of the text.") TextFormat format) {
        return CompletableFuture.completedFuture(FormattedText.of(eligibility.criteria, format));
    }

    @NonNull
    @Description("Its own text, without its marker and without what stands below it.")
    public CompletionStage<String> text(
            @Source Criterion criterion,
            @Name("format") @DefaultValue("TEXT") @Description("Form of the text.") TextFormat format) {
        return CompletableFuture.completedFuture(FormattedText.required(criterion.markdown(), format));
    }

    @NonNull
    @Description("What a machine can check of it; the criterion's kind tells whether it must or must not hold.")
    public CompletionStage<List<@NonNull CriterionConstraint>> constraints(@Source Criterion criterion) {
        List<CriterionConstraint> found = criterion.kind() == CriterionKind.OTHER
                ? List.of()
                : CriterionConstraint.listOf(FormattedText.required(criterion.markdown(), TextFormat.TEXT));
        return CompletableFuture.completedFuture(found);
    }
}
