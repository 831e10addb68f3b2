package org.trialgraph.protocol.access;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.client.Client;

/// What the log tells of a request. There is no place in it for a variable or for the document itself.
public record AccessEntry(Client client, Asked asked, Answered answered) {

    /// The request.
    ///
    /// @param path          without the query, which may carry variables
    /// @param operationName as the client has it
    /// @param documentHash  SHA-256 of the document in hexadecimal
    public record Asked(
            String method,
            String path,
            @Nullable String operationName,
            @Nullable String documentHash) {}

    /// The answer.
    ///
    /// @param errors one code for each error of the answer
    /// @param cost   in points; 0 if the request did not come so far
    /// @param bytes  of the answer's body, as sent
    public record Answered(int status, List<ErrorCode> errors, long cost, Duration took, long bytes) {

        public Answered {
            errors = List.copyOf(errors);
        }
    }
}
