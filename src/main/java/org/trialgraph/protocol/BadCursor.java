package org.trialgraph.protocol;

import io.smallrye.graphql.api.ErrorCode;

/// A cursor that this service has not given out, or not for this list.
@ErrorCode("BAD_CURSOR")
public class BadCursor extends RequestException {

    private static final long serialVersionUID = 1L;

    public BadCursor(String list) {
        super("'after' is no cursor of " + list + ": pass an endCursor or an edge's cursor back unchanged");
    }
}
