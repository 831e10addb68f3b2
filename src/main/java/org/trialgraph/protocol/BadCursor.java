package org.trialgraph.protocol;

/// A cursor that this service has not given out, or not for this list.
public class BadCursor extends RequestException {

    private static final long serialVersionUID = 1L;

    public BadCursor(String list) {
        super(
                ErrorCode.BAD_CURSOR,
                "'after' is no cursor of " + list + ": pass an endCursor or an edge's cursor back unchanged");
    }
}
