package org.trialgraph.trial.node;

import io.smallrye.common.annotation.RunOnVirtualThread;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.IdList;
import org.trialgraph.protocol.Node;

/// Any objects by their global ids.
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

    @Query
    @NonNull
    @Description("Any objects by their opaque, stable ids: order kept, null for each miss.")
    public List<@Nullable Node> nodes(
            @NonNull @Name("ids") @Description("Ids as given in fields `id`, 100 at most.") List<@NonNull String> ids) {
        IdList.check(ids);
        var found = repository.findAll(ids);
        List<@Nullable Node> nodes = new ArrayList<>(ids.size());
        ids.forEach(id -> nodes.add(found.get(id)));
        return nodes;
    }
}
