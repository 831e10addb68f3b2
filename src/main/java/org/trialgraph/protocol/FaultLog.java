package org.trialgraph.protocol;

import io.quarkus.logging.Log;
import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.spi.EventingService;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// Logs what fails while a field is read: faults of the request at DEBUG, ours with their stack.
public final class FaultLog implements EventingService {

    /// No setting switches it off.
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    @Override
    public void errorDataFetch(Context context, Throwable fault) {
        var cause = fault instanceof CompletionException && fault.getCause() != null ? fault.getCause() : fault;
        if (cause instanceof RequestException) {
            Log.debugf("%s refused: %s", context.getFieldName(), cause.getMessage());
        } else {
            Log.errorf(cause, "%s failed", context.getFieldName());
        }
    }
}
