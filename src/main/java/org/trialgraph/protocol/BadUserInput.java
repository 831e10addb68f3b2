package org.trialgraph.protocol;

import io.smallrye.graphql.api.ErrorCode;

/// The client asked for something that cannot be; the message says what is accepted instead.
@ErrorCode("BAD_USER_INPUT")
public class BadUserInput extends RequestException {

    private static final long serialVersionUID = 1L;

    public BadUserInput(String message) {
        super(message);
    }
}
