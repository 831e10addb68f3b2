package org.trialgraph.ingest;

import org.jspecify.annotations.Nullable;

/// A record that was left out.
///
/// @param id     its NCT id, where it has one
/// @param source where it stands
/// @param path   of the fault in its JSON, where that is known
public record Reject(
        @Nullable String id, String source, @Nullable String path, String reason) {

    /// One line: `NCT99000007 in file.json: protocolSection.statusModule: expected an object, found text`.
    public String line() {
        return (id == null ? "record" : id) + " in " + source + ": " + (path == null ? "" : path + ": ") + reason;
    }
}
