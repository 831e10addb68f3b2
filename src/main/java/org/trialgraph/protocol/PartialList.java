package org.trialgraph.protocol;

import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.error.GraphQLExceptionWhileDataFetching;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A list of which some items cannot be answered: null stands in their places, and each has an error with its path.
/// Only a field that reads its data itself can end like this; the engine does not know it behind a CompletionStage.
public class PartialList extends AbstractDataFetcherException {

    private static final long serialVersionUID = 1L;

    private final transient List<? extends @Nullable Object> items;
    private final transient Map<Integer, RequestException> faults;

    /// @param items  with null for each fault
    /// @param faults by the index of the item that each of them concerns
    public PartialList(List<? extends @Nullable Object> items, Map<Integer, RequestException> faults) {
        this.items = Collections.unmodifiableList(items);
        this.faults = Map.copyOf(faults);
    }

    @Override
    public DataFetcherResult.Builder<Object> appendDataFetcherResult(
            DataFetcherResult.Builder<Object> builder, DataFetchingEnvironment field) {
        var path = field.getExecutionStepInfo().getPath();
        var location = field.getField().getSourceLocation();
        faults.forEach((index, fault) ->
                builder.error(new GraphQLExceptionWhileDataFetching(path.segment(index), fault, location)));
        return builder.data(items);
    }

    /// It is an answer, not a fault of ours.
    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
