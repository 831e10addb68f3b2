package org.trialgraph.trial;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.text.FormattedText;
import org.trialgraph.trial.text.TextFormat;

/// The fields of a trial that are read from other tables than its own: its texts, conditions, design and outcomes.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class TrialFields {

    private static final String FORMAT = "Form of the text.";

    private final TrialLoaders loaders;

    TrialFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    @Description("What the trial is about and why it is carried out, in a few sentences.")
    public CompletionStage<@Nullable String> briefSummary(
            @Source Trial trial,
            @Name("format") @DefaultValue("TEXT") @Description(FORMAT) TextFormat format,
            Context context) {
        return loaders.section(context, LongText.class, trial.nct)
                .thenApply(text -> text == null ? null : FormattedText.of(text.briefSummary, format));
    }

    @Description("Background, procedures and analysis at length; null when not registered.")
    public CompletionStage<@Nullable String> detailedDescription(
            @Source Trial trial,
            @Name("format") @DefaultValue("TEXT") @Description(FORMAT) TextFormat format,
            Context context) {
        return loaders.section(context, LongText.class, trial.nct)
                .thenApply(text -> text == null ? null : FormattedText.of(text.detailedDescription, format));
    }

    @NonNull
    @Description("Diseases, disorders or states of health that the trial is about.")
    public CompletionStage<List<@NonNull Condition>> conditions(@Source Trial trial, Context context) {
        return loaders.items(context, Condition.class, trial.nct);
    }

    @NonNull
    @Description("MeSH terms that the registry derived for conditions and interventions.")
    public CompletionStage<List<@NonNull MeshTerm>> meshTerms(@Source Trial trial, Context context) {
        return loaders.items(context, MeshTerm.class, trial.nct);
    }

    @Description("How the trial is set up.")
    public CompletionStage<@Nullable Design> design(@Source Trial trial, Context context) {
        return loaders.section(context, Design.class, trial.nct);
    }

    @Description("Day of the registry's data in which this trial was missing; null while the registry has it. What was"
            + " registered is kept, but searches leave such trials out unless they ask for them.")
    public CompletionStage<@Nullable LocalDate> withdrawnFromRegistry(@Source Trial trial, Context context) {
        return loaders.section(context, RegistryWithdrawal.class, trial.nct)
                .thenApply(withdrawal -> withdrawal == null ? null : withdrawal.since);
    }

    @NonNull
    @Description("What the trial plans to measure.")
    public CompletionStage<List<@NonNull Outcome>> outcomes(
            @Source Trial trial,
            @Name("kind") @Description("Only outcomes of this kind.") @Nullable OutcomeKind kind,
            Context context) {
        return loaders.items(context, Outcome.class, trial.nct)
                .thenApply(outcomes -> outcomes.stream()
                        .filter(outcome -> kind == null || outcome.getKind() == kind)
                        .toList());
    }

    @NonNull
    @Description("Results, or where they stand.")
    public CompletionStage<Results> results(@Source Trial trial, Context context) {
        return loaders.dataTimestamp(context).thenApply(asOf -> Results.of(trial, asOf.orElse(null)));
    }

    @NonNull
    @Description("Where this record came from.")
    public RecordSource source(@Source Trial trial) {
        return RecordSource.of(trial);
    }
}
