package org.trialgraph.protocol;

/// The client asked for something that cannot be; the message says what is accepted instead.
public class BadUserInput extends RequestException {

    private static final long serialVersionUID = 1L;

    public BadUserInput(String message) {
        super(ErrorCode.BAD_USER_INPUT, message);
    }
}
