package org.trialgraph.ingest.sync.registry;

import org.jspecify.annotations.Nullable;

/// The registry cannot be reached, or answers wrongly, and asking again now does not help.
public sealed class RegistryFault extends RuntimeException permits TokenRefused {

    private static final long serialVersionUID = 1L;

    public RegistryFault(String message) {
        this(message, null);
    }

    RegistryFault(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
