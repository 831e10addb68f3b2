package org.trialgraph.trial.place;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Batches;
import org.trialgraph.trial.Trial;
import org.trialgraph.trial.TrialLoaders;
import org.trialgraph.trial.people.Contact;

/// The sites of a trial, page by page, whom to ask there, and the countries they are in.
@GraphQLApi
@RegisterForReflection // with nested fields alone, the extension does not
public class LocationFields {

    private final Batches batches;
    private final TrialLoaders loaders;
    private final LocationRepository repository;

    LocationFields(Batches batches, TrialLoaders loaders, LocationRepository repository) {
        this.batches = batches;
        this.loaders = loaders;
        this.repository = repository;
    }

    @NonNull
    @Description("Places where the trial is carried out, in registered order.")
    public CompletionStage<LocationConnection> locations(
            @Source Trial trial,
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first,
            @Name("after") @Description("Cursor of the item behind which to start.") @Nullable String after,
            @Name("where") @Description("What holds for each site.") @Nullable LocationFilter where,
            Context context) {
        var page = LocationPage.of(trial.nct, first, after, where);
        // Refuses a circle that is none here, where the error has this field's path.
        LocationPredicate.of(where);
        return batches.load(context, "locations", page, repository::listPages)
                .thenApply(sites -> LocationConnection.of(page, sites));
    }

    @NonNull
    @Description("Countries with sites, and countries that no longer take part.")
    public CompletionStage<List<@NonNull Country>> countries(@Source Trial trial, Context context) {
        return loaders.items(context, Country.class, trial.nct);
    }

    @NonNull
    @Description("How many sites there are in all that meet the conditions.")
    public CompletionStage<Integer> totalCount(@Source LocationConnection connection, Context context) {
        var count = new LocationCount(connection.nct(), connection.where());
        return batches.load(context, "locationCounts", count, repository::counts);
    }

    @NonNull
    @Description("Whom to ask about this site.")
    public CompletionStage<List<@NonNull Contact>> contacts(@Source Location location, Context context) {
        return loaders.parts(context, SiteContact.class, "nct, locationPosition, position", location.nct)
                .thenApply(contacts -> contacts.stream()
                        .filter(contact -> contact.locationPosition == location.position)
                        .map(SiteContact::toContact)
                        .toList());
    }
}
