package org.trialgraph.protocol.persisted;

/// A manifest of trusted documents that cannot be read; the message is one line for the operator.
final class ManifestFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ManifestFault(String message) {
        super(message);
    }
}
