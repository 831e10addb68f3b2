package org.trialgraph.protocol;

/// The cursor of a ranking that an import has changed since.
public class StaleCursor extends RequestException {

    private static final long serialVersionUID = 1L;

    public StaleCursor() {
        super(
                ErrorCode.STALE_CURSOR,
                "an import has changed the ranking since this cursor was given out: begin again without it");
    }
}
