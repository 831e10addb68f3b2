package org.trialgraph.protocol.persisted;

import java.util.Optional;
import java.util.regex.Pattern;
import org.trialgraph.protocol.Sha256;

/// What a document is called: `sha256:` with its hash, or whatever the operator calls it.
///
/// @param text a hash has its prefix, also where it came without one
record DocumentId(String text) {

    private static final String PREFIX = "sha256:";
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// What a client or a manifest calls a document. A hash may have its prefix or not.
    ///
    /// @return empty if it is blank, or has the prefix before something else than 64 lower-case hexadecimal digits
    static Optional<DocumentId> parse(String id) {
        if (id.startsWith(PREFIX)) {
            return ofHash(id.substring(PREFIX.length()));
        }
        return id.isBlank() ? Optional.empty() : ofHash(id).or(() -> Optional.of(new DocumentId(id)));
    }

    /// A hash without its prefix.
    ///
    /// @return empty if it is anything else than 64 lower-case hexadecimal digits
    static Optional<DocumentId> ofHash(String hash) {
        return HASH.matcher(hash).matches() ? Optional.of(new DocumentId(PREFIX + hash)) : Optional.empty();
    }

    /// The hash of a text.
    ///
    /// @return empty if the text is no Unicode
    static Optional<DocumentId> of(String text) {
        return Sha256.hex(text).map(hash -> new DocumentId(PREFIX + hash));
    }

    /// Whether it can be computed of the document.
    boolean isHash() {
        return text.startsWith(PREFIX);
    }

    /// Whether an id says itself that it is a hash.
    static boolean claimsHash(String id) {
        return id.startsWith(PREFIX);
    }
}
