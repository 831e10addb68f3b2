package org.trialgraph.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/// What this service holds and how fresh it is.
@GraphQLApi
@RunOnVirtualThread
public class RegistryQueries {

    private final TrialRepository repository;
    private final String version;

    RegistryQueries(TrialRepository repository, @ConfigProperty(name = "quarkus.application.version") String version) {
        this.repository = repository;
        this.version = version;
    }

    @Query
    @NonNull
    @Description("What this service holds and how fresh it is.")
    public Registry registry() {
        return new Registry(version);
    }

    @NonNull
    @Description("How many trials are held.")
    public Integer trialCount(@Source Registry registry) {
        return Math.toIntExact(repository.count());
    }

    @Description("What the data are as of: the day of the newest update; null without trials.")
    public @Nullable Instant dataTimestamp(@Source Registry registry) {
        var newest = repository.dataTimestamp();
        return newest == null ? null : newest.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    @Description("The import that began last; null when there was none.")
    public @Nullable ImportRun lastImport(@Source Registry registry) {
        return repository.lastImport();
    }
}
