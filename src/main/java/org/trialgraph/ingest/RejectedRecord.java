package org.trialgraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A record that was left out, with what is kept of it to be replayed.
///
/// @param key      equal for equal content
/// @param document its stored form; null for what is no JSON object
record RejectedRecord(Reject reject, String key, @Nullable Supplier<byte[]> document) {

    /// Something in the place of a record of which nothing can be kept but where it stood.
    static RejectedRecord unreadable(String source, String reason) {
        var reject = new Reject(null, source, null, reason);
        var place = UUID.nameUUIDFromBytes(reject.line().getBytes(StandardCharsets.UTF_8));
        return new RejectedRecord(reject, "place " + place, null);
    }
}
