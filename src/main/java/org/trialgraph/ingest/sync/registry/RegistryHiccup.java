package org.trialgraph.ingest.sync.registry;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// An answer that is wrong now, and may be right when asked again.
final class RegistryHiccup extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    RegistryHiccup(String message) {
        this(message, (Duration) null);
    }

    RegistryHiccup(String message, @Nullable Duration retryAfter) {
        super(message);
        this.retryAfter = retryAfter;
    }

    RegistryHiccup(String message, Throwable cause) {
        super(message, cause);
        this.retryAfter = null;
    }

    /// The wait that the registry asks for, if it does.
    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
