package org.trialgraph.protocol.http;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// Collects the body of a request, up to its limits of size and time. Belongs to the request's event loop.
@ApplicationScoped
class BodyReader {

    private final Vertx vertx;
    private final long most;
    private final long patience;

    BodyReader(Vertx vertx, BodyConfig config) {
        this.vertx = vertx;
        this.most = config.maxSize().asLongValue();
        this.patience = config.timeout().toMillis();
    }

    /// Reads a body, and calls one of both once. What a client sends after a refusal is not read.
    void read(HttpServerRequest request, Consumer<Buffer> whole, Consumer<Refusal> refused) {
        if (announcedLength(request) > most) {
            refused.accept(tooLarge());
        } else {
            new Reading(request, whole, refused).begin();
        }
    }

    private final class Reading {
        private final HttpServerRequest request;
        private final Consumer<Buffer> whole;
        private final Consumer<Refusal> refused;
        private final Buffer body = Buffer.buffer();
        private boolean over;
        private long timer;

        Reading(HttpServerRequest request, Consumer<Buffer> whole, Consumer<Refusal> refused) {
            this.request = request;
            this.whole = whole;
            this.refused = refused;
        }

        void begin() {
            timer = vertx.setTimer(
                    patience,
                    late -> refuse(new Refusal(
                            ErrorCode.REQUEST_TIMEOUT, "The body did not come within " + patience + " ms")));
            request.exceptionHandler(gone -> end());
            request.endHandler(ended -> {
                if (end()) {
                    whole.accept(body);
                }
            });
            request.handler(this::take);
            request.resume();
        }

        private void take(Buffer part) {
            if (over) {
                return;
            }
            if (body.length() + part.length() > most) {
                refuse(tooLarge());
            } else {
                body.appendBuffer(part);
            }
        }

        private void refuse(Refusal refusal) {
            if (end()) {
                refused.accept(refusal);
            }
        }

        /// Whether this is the first end.
        private boolean end() {
            boolean first = !over;
            over = true;
            vertx.cancelTimer(timer);
            return first;
        }
    }

    private static long announcedLength(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            throw new Refusal(ErrorCode.BAD_REQUEST, "Content-Length is no number");
        }
    }

    private Refusal tooLarge() {
        return new Refusal(ErrorCode.BODY_TOO_LARGE, "The body has more than " + most + " bytes: send less");
    }
}
