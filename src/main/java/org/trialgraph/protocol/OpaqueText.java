package org.trialgraph.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// The form in which ids and cursors leave the service: URL-safe characters that say nothing to a reader.
final class OpaqueText {

    private OpaqueText() {}

    static String encode(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// The text behind an opaque one.
    ///
    /// @param longest how long the opaque text may be; a longer one is not read
    /// @return empty if it is none
    static Optional<String> decode(String opaque, int longest) {
        if (opaque.length() > longest) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(opaque));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
