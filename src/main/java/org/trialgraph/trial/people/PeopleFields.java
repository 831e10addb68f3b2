package org.trialgraph.trial.people;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;

/// The fields of a trial that tell who is behind it.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class PeopleFields {

    private final TrialLoaders loaders;

    PeopleFields(TrialLoaders loaders) {
        this.loaders = loaders;
    }

    /// A completed stage, since the engine would send a plain value to a worker thread.
    @Description("The organisation that registered the trial.")
    public CompletionStage<@Nullable Organization> organization(@Source Trial trial) {
        return CompletableFuture.completedFuture(Organization.of(trial));
    }

    @NonNull
    @Description("The lead sponsor, then the collaborators.")
    public CompletionStage<List<@NonNull Sponsor>> sponsors(@Source Trial trial, Context context) {
        return loaders.items(context, Sponsor.class, trial.nct);
    }

    @Description("The sponsor who is responsible for the trial.")
    public CompletionStage<@Nullable Sponsor> leadSponsor(@Source Trial trial, Context context) {
        return loaders.items(context, Sponsor.class, trial.nct)
                .thenApply(sponsors -> sponsors.stream()
                        .filter(sponsor -> sponsor.getRole() == SponsorRole.LEAD)
                        .findFirst()
                        .orElse(null));
    }

    @Description("Who answers for the record.")
    public CompletionStage<@Nullable ResponsibleParty> responsibleParty(@Source Trial trial, Context context) {
        return loaders.section(context, ResponsibleParty.class, trial.nct);
    }

    @NonNull
    @Description("Who answers for the conduct of the trial as a whole.")
    public CompletionStage<List<@NonNull Investigator>> investigators(@Source Trial trial, Context context) {
        return loaders.items(context, Investigator.class, trial.nct);
    }

    @NonNull
    @Description("Whom to ask about the trial as a whole.")
    public CompletionStage<List<@NonNull Contact>> contacts(@Source Trial trial, Context context) {
        return loaders.items(context, CentralContact.class, trial.nct)
                .thenApply(contacts ->
                        contacts.stream().map(CentralContact::toContact).toList());
    }
}
