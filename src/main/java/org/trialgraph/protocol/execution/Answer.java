package org.trialgraph.protocol.execution;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AnswerError;

/// What came of an operation.
///
/// @param data null if a fault reached the root
public record Answer(@Nullable Map<String, Object> data, List<AnswerError> errors) {

    public Answer {
        errors = List.copyOf(errors);
    }
}
