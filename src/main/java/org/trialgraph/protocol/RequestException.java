package org.trialgraph.protocol;

import java.util.Map;

/// A fault of the request that shows while a field is read. Its message reaches the client, so it names no internals.
public abstract class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;

    protected RequestException(ErrorCode code, String message) {
        // A client's mistake needs no stack trace.
        super(message, null, false, false);
        this.code = code;
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }

    public ErrorCode code() {
        return code;
    }

    /// Members of the error's `extensions` besides its code: strings and numbers.
    public Map<String, Object> details() {
        return Map.of();
    }
}
