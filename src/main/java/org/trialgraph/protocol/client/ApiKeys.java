package org.trialgraph.protocol.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.trialgraph.protocol.Sha256;

/// The keys that clients hold, known by their hashes alone.
final class ApiKeys {

    private static final int SHA_256_LENGTH = 32;

    private final Map<String, byte[]> hashes = new TreeMap<>();

    /// @param hashes SHA-256 in hexadecimal, by holder
    /// @throws IllegalArgumentException if one is something else; the message does not show it, as it may be a key
    ApiKeys(Map<String, String> hashes) {
        hashes.forEach((holder, hash) -> this.hashes.put(holder, parse(holder, hash)));
    }

    /// Whose key it is; empty if nobody's. How long it takes does not depend on how much of the key is right.
    Optional<String> holder(String key) {
        byte[] given = sha256(key);
        String found = null;
        for (var known : hashes.entrySet()) {
            if (MessageDigest.isEqual(known.getValue(), given)) {
                found = known.getKey();
            }
        }
        return Optional.ofNullable(found);
    }

    private static byte[] parse(String holder, String hash) {
        try {
            byte[] bytes = HexFormat.of().parseHex(hash.strip());
            if (bytes.length == SHA_256_LENGTH) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw new IllegalArgumentException(
                "trialgraph.client.keys." + holder + " must be the SHA-256 of a key, 64 hexadecimal digits");
    }

    private static byte[] sha256(String key) {
        return Sha256.digest().digest(key.getBytes(StandardCharsets.UTF_8));
    }
}
