package org.trialgraph.admin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/// Plays an OpenID provider: tells where its keys are and which, and signs tokens.
final class TokenProvider implements AutoCloseable {

    private static final String KEY_ID = "a-key";

    private final HttpServer server;
    private final KeyPair keys = keyPair();

    TokenProvider(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        serve("/.well-known/openid-configuration", """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/authorize", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(url()));
        serve("/keys", """
                {"keys": [{"kty": "RSA", "alg": "RS256", "use": "sig", "kid": "%s", "n": "%s", "e": "%s"}]}
                """.formatted(
                KEY_ID, number(publicKey().getModulus()), number(publicKey().getPublicExponent())));
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// A good token for these roles.
    String token(String... roles) {
        return token("trialgraph", Duration.ofMinutes(5), keys, roles);
    }

    String expired(String... roles) {
        return token("trialgraph", Duration.ofMinutes(-5), keys, roles);
    }

    String forAnotherService(String... roles) {
        return token("another", Duration.ofMinutes(5), keys, roles);
    }

    /// Signed by somebody else under this provider's name.
    String forged(String... roles) {
        return token("trialgraph", Duration.ofMinutes(5), keyPair(), roles);
    }

    private String token(String audience, Duration life, KeyPair signedWith, String... roles) {
        var now = Instant.now();
        return Jwt.issuer(url())
                .subject("somebody")
                .audience(audience)
                .groups(Set.of(roles))
                .issuedAt(now.minus(Duration.ofMinutes(10)))
                .expiresAt(now.plus(life))
                .jws()
                .keyId(KEY_ID)
                .sign(signedWith.getPrivate());
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            var body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            try (var out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private RSAPublicKey publicKey() {
        return (RSAPublicKey) keys.getPublic();
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static KeyPair keyPair() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
