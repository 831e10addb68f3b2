package org.trialgraph.protocol;

import io.smallrye.graphql.api.ErrorCode;

/// The cursor of a ranking that an import has changed since.
@ErrorCode("STALE_CURSOR")
public class StaleCursor extends RequestException {

    private static final long serialVersionUID = 1L;

    public StaleCursor() {
        super("an import has changed the ranking since this cursor was given out: begin again without it");
    }
}
