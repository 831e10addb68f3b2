package org.trialgraph.ingest.sync;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.trialgraph.ingest.sync.RegistryServer.Mishap;

/// Ways for a registry to misbehave.
final class Mishaps {

    private static final byte[] NOTHING = {};

    private Mishaps() {}

    static Mishap status(int status) {
        return (exchange, _) -> RegistryServer.send(exchange, status, "text/plain", "No.".getBytes(UTF_8));
    }

    /// @param header of the answer, made when it is sent
    static Mishap tooManyRequests(Supplier<String> header) {
        return (exchange, _) -> {
            exchange.getResponseHeaders().set("Retry-After", header.get());
            RegistryServer.send(exchange, 429, "text/plain", NOTHING);
        };
    }

    static Mishap redirect(String location) {
        return (exchange, _) -> {
            exchange.getResponseHeaders().set("Location", location);
            RegistryServer.send(exchange, 302, "text/plain", NOTHING);
        };
    }

    static Mishap json(String body) {
        return (exchange, _) -> RegistryServer.send(exchange, 200, "application/json", body.getBytes(UTF_8));
    }

    static Mishap html() {
        return (exchange, _) ->
                RegistryServer.send(exchange, 200, "text/html", "<html>Maintenance</html>".getBytes(UTF_8));
    }

    /// The connection is closed in the midst of the answer.
    static Mishap cutOff() {
        return (exchange, answer) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer, 0, answer.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("cut off");
        };
    }

    /// Half the answer, sent as if it were whole.
    static Mishap half() {
        return (exchange, answer) ->
                RegistryServer.send(exchange, 200, "application/json", Arrays.copyOf(answer, answer.length / 2));
    }

    /// The answer comes, in the end.
    static Mishap slow(Duration wait) {
        return (exchange, answer) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer, 0, 1);
            exchange.getResponseBody().flush();
            sleep(wait);
            exchange.getResponseBody().write(answer, 1, answer.length - 1);
        };
    }

    /// Nothing comes before the wait is over.
    static Mishap silent(Duration wait) {
        return (exchange, answer) -> {
            sleep(wait);
            RegistryServer.send(exchange, 200, "application/json", answer);
        };
    }

    private static void sleep(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
