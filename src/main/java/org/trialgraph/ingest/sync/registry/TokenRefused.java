package org.trialgraph.ingest.sync.registry;

/// The registry does not know a page token any more.
public final class TokenRefused extends RegistryFault {

    private static final long serialVersionUID = 1L;

    TokenRefused(String message) {
        super(message);
    }
}
