package org.trialgraph.protocol.metric;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AnswerError;

/// A request that was answered.
///
/// @param operation null if it named no operation that could be run
/// @param errors    of the answer
public record OperationSample(@Nullable Named operation, int status, List<AnswerError> errors, Duration took) {

    /// An operation that could be run.
    ///
    /// @param name    null if it has none
    /// @param trusted whether its document is the operator's own
    /// @param cost    in points
    public record Named(@Nullable String name, boolean trusted, long cost) {}

    public OperationSample {
        errors = List.copyOf(errors);
    }
}
