package org.trialgraph.protocol;

/// A fault of the request. Its message reaches the client, so it names no internals;
/// its subclass decides `extensions.code`.
public abstract class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestException(String message) {
        // A client's mistake needs no stack trace.
        super(message, null, false, false);
    }
}
