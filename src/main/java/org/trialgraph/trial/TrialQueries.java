package org.trialgraph.trial;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.PageSize;

/// Pages of all trials.
@GraphQLApi
@RunOnVirtualThread
public class TrialQueries {

    private final TrialRepository repository;

    TrialQueries(TrialRepository repository) {
        this.repository = repository;
    }

    @Query
    @NonNull
    @Description("Trials by newest update.")
    public TrialConnection trials(
            @Name("first") @Description("How many: 1 to 100, 20 by default.") @Nullable Integer first,
            @Name("after") @Description("Cursor of the item behind which to start.") @Nullable String after) {
        int size = PageSize.of(first);
        return TrialConnection.of(repository.listNewest(TrialPlace.parse(after), size + 1), size, after == null);
    }

    @NonNull
    @Description("How many trials there are in all.")
    public Integer totalCount(@Source TrialConnection connection) {
        return Math.toIntExact(repository.count());
    }
}
