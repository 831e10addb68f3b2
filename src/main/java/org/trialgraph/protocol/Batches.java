package org.trialgraph.protocol;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderFactory;

/// Gathers what the fields of one request want to read, and reads it in one call a kind of thing.
///
/// The engine's own batched fields give every alias the first alias's arguments, so nested fields take one source
/// object and ask here instead, with their arguments in the key. Batches run one after the other on the thread of their
/// request, which reads all of it from one snapshot.
@ApplicationScoped
public class Batches {

    /// Asks for the value of a key.
    ///
    /// @param context of the field
    /// @param name    of the kind of thing, the same for the same batch function
    /// @param key     what is wanted of it, with all arguments; compared by `equals`
    /// @param batch   reads the values of many keys, and has an answer for every one of them
    public <K, V> CompletableFuture<V> load(Context context, String name, K key, Function<Set<K>, Map<K, V>> batch) {
        DataLoader<K, V> loader = context.unwrap(DataFetchingEnvironment.class)
                .getDataLoaderRegistry()
                .computeIfAbsent(name, absent -> newLoader(batch));
        return loader.load(key);
    }

    private static <K, V> DataLoader<K, V> newLoader(Function<Set<K>, Map<K, V>> batch) {
        return DataLoaderFactory.newMappedDataLoader(keys -> CompletableFuture.completedFuture(batch.apply(keys)));
    }
}
