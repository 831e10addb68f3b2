package org.trialgraph.protocol;

import java.util.List;
import java.util.Map;

/// A request that is answered without being executed.
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerError> errors;
    private final transient Map<String, String> headers;

    /// @param errors  at least one; the first decides the status
    /// @param headers of the answer
    public Refusal(List<AnswerError> errors, Map<String, String> headers) {
        // A client's mistake needs no stack trace.
        super(errors.getFirst().message(), null, false, false);
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    public Refusal(List<AnswerError> errors) {
        this(errors, Map.of());
    }

    public Refusal(ErrorCode code, String message) {
        this(List.of(AnswerError.of(code, message)));
    }

    public Refusal(ErrorCode code, String message, Map<String, String> headers) {
        this(List.of(AnswerError.of(code, message)), headers);
    }

    public List<AnswerError> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }

    /// What decides the status of the answer.
    public ErrorCode code() {
        return errors.getFirst().code();
    }
}
