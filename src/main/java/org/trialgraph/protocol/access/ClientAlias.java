package org.trialgraph.protocol.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.trialgraph.protocol.LogText;
import org.trialgraph.protocol.client.Client;

/// Names clients in the log so that one is told from another, but not where it is: a keyed hash, since all four billion
/// IPv4 addresses are soon tried.
final class ClientAlias {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SALT_LENGTH = 32;
    private static final int ALIAS_LENGTH = 8;
    private static final int LONGEST_NAME = 100;

    private final SecretKeySpec salt;

    /// With a salt that nobody knows.
    ClientAlias() {
        this(random());
    }

    ClientAlias(String salt) {
        this(salt.getBytes(StandardCharsets.UTF_8));
    }

    private ClientAlias(byte[] salt) {
        this.salt = new SecretKeySpec(salt, ALGORITHM);
    }

    private static byte[] random() {
        byte[] bytes = new byte[SALT_LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    /// The name that the operator gave a key's holder, or 16 hexadecimal digits in place of an address.
    String of(Client client) {
        return switch (client.kind()) {
            case KEY -> LogText.of(client.name(), LONGEST_NAME);
            case ADDRESS -> HexFormat.of().formatHex(hash(client.name()), 0, ALIAS_LENGTH);
        };
    }

    private byte[] hash(String name) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(salt);
            return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
