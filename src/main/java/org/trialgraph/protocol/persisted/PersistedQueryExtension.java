package org.trialgraph.protocol.persisted;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Reads `extensions.persistedQuery`, by which clients of Apollo's protocol name documents.
final class PersistedQueryExtension {

    private static final String NAME = "persistedQuery";
    private static final String PLACE = "'extensions." + NAME;

    private PersistedQueryExtension() {}

    /// The hash in it.
    ///
    /// @return empty if there is no such extension, or null in its place
    /// @throws Refusal if there is one that is not as it must be
    static Optional<DocumentId> hash(Map<String, ? extends @Nullable Object> extensions) {
        Object extension = extensions.get(NAME);
        if (extension == null) {
            return Optional.empty();
        }
        if (!(extension instanceof Map<?, ?> members)) {
            throw refusal("' must be an object");
        }
        if (!(members.get("version") instanceof Number version) || version.doubleValue() != 1) {
            throw refusal(".version' must be 1");
        }
        if (!(members.get("sha256Hash") instanceof String hash)) {
            throw refusal(".sha256Hash' must be a string");
        }
        return Optional.of(DocumentId.ofHash(hash)
                .orElseThrow(() -> refusal(".sha256Hash' must be 64 lower-case hexadecimal digits")));
    }

    private static Refusal refusal(String what) {
        return new Refusal(ErrorCode.BAD_REQUEST, PLACE + what);
    }
}
