package org.trialgraph.ingest.read;

import java.io.IOException;

/// A study that exceeds [ReadLimits#documentBytes]. The parser stands behind the token that was too much.
final class StudyTooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    StudyTooLarge(long limit) {
        super("larger than " + limit + " bytes");
        this.reason = "larger than " + limit + " bytes";
    }

    String reason() {
        return reason;
    }
}
