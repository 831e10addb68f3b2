package org.trialgraph.trial.identity;

import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.RequestException;
import org.trialgraph.trial.Trial;

/// What an id comes to.
sealed interface Resolution {

    /// The trial of this id.
    ///
    /// @param trial null where none is held
    record Answer(@Nullable Trial trial) implements Resolution {}

    /// An id that cannot be, or that several trials have.
    record Refusal(RequestException fault) implements Resolution {}

    /// The trial of this id; null where none is held.
    ///
    /// @throws RequestException for a refused id
    default @Nullable Trial orThrow() {
        return switch (this) {
            case Answer(Trial trial) -> trial;
            case Refusal(RequestException fault) -> throw fault;
        };
    }
}
