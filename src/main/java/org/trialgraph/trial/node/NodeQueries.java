package org.trialgraph.trial.node;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.Node;

/// Any object by its global id.
@GraphQLApi
@RunOnVirtualThread
public class NodeQueries {

    private final NodeRepository repository;

    NodeQueries(NodeRepository repository) {
        this.repository = repository;
    }

    @Query
    @Description("Any object by its opaque, stable id; null when there is none.")
    public @Nullable Node node(@Id @NonNull @Name("id") @Description("Id as given in a field `id`.") String id) {
        return repository.findAll(List.of(id)).get(id);
    }
}
