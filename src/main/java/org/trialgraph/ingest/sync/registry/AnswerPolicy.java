package org.trialgraph.ingest.sync.registry;

import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;

/// Which answers are taken, and what becomes of them.
record AnswerPolicy(RegistryConfig config, AnswerReader reader, Clock clock) {

    /// The bytes of a good answer, which is closed.
    byte[] body(Response response, boolean paged) throws RegistryHiccup, IOException {
        try (response) {
            return new Answer(response, paged)
                    .requireOk(clock.instant(), config.longestRetryAfter())
                    .body(config.maxDownload().asLongValue());
        }
    }
}
