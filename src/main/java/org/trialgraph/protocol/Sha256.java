package org.trialgraph.protocol;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/// SHA-256, by which clients name documents.
public final class Sha256 {

    private Sha256() {}

    /// A hash of nothing yet.
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /// The hash of a text in UTF-8, as 64 lower-case hexadecimal digits.
    ///
    /// @return empty if the text has half a surrogate pair: UTF-8 has none, and with something in its place the
    ///         hash would be another text's
    public static Optional<String> hex(String text) {
        var digest = digest();
        try {
            digest.update(StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text)));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }
}
