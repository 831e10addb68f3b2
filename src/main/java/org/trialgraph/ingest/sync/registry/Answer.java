package org.trialgraph.ingest.sync.registry;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What an answer of the registry means by its status and headers.
///
/// @param paged whether it answers a request with a page token
record Answer(Response response, boolean paged) {

    private static final int OK = 200;
    private static final int REDIRECTION = 300;
    private static final int BAD_REQUEST = 400;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;
    private static final int MOST_MESSAGE = 300;

    /// The bytes of a good answer.
    ///
    /// @param limit so many at most
    /// @throws RegistryFault if asking again does not help
    byte[] body(long limit) throws RegistryHiccup, IOException {
        var type = String.valueOf(response.getHeaderString(HttpHeaders.CONTENT_TYPE));
        if (!type.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw new RegistryHiccup("answered " + type + " instead of JSON");
        }
        try (var input = new BoundedStream(stream(), limit, "trialgraph.sync.max-download")) {
            return input.readAllBytes();
        }
    }

    /// Lets an answer of 200 pass.
    ///
    /// @param longestWait the longest `Retry-After` to wait for
    Answer requireOk(Instant now, Duration longestWait) throws RegistryHiccup {
        int status = response.getStatus();
        if (status == OK) {
            return this;
        }
        var message = "answered " + status;
        if (status == TOO_MANY_REQUESTS || status == REQUEST_TIMEOUT || status >= SERVER_ERROR) {
            throw new RegistryHiccup(message, retryAfter(message, now, longestWait));
        }
        if (status >= REDIRECTION && status < BAD_REQUEST) {
            throw new RegistryFault(message + ": it leads elsewhere, which is not followed");
        }
        if (status == BAD_REQUEST && paged) {
            throw new TokenRefused(message + ": " + text());
        }
        if (status >= BAD_REQUEST) {
            throw new RegistryFault(message + ": " + text());
        }
        throw new RegistryHiccup(message);
    }

    private @Nullable Duration retryAfter(String message, Instant now, Duration longest) {
        var wait = RetryAfter.parse(response.getHeaderString(HttpHeaders.RETRY_AFTER), now);
        if (wait != null && wait.compareTo(longest) > 0) {
            throw new RegistryFault(message + " and wants us to wait for " + wait.toSeconds() + " s, longer than "
                    + longest.toSeconds() + " s (trialgraph.sync.longest-retry-after)");
        }
        return wait;
    }

    /// The start of an error's text.
    private String text() {
        try (var input = stream()) {
            return new String(input.readNBytes(MOST_MESSAGE), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            return "no text";
        }
    }

    private InputStream stream() {
        var stream = response.readEntity(InputStream.class);
        return stream == null ? InputStream.nullInputStream() : stream;
    }
}
