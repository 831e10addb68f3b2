package org.trialgraph.protocol.error;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// An answer that is nothing but errors, in the form of GraphQL's: whoever meant to ask `/graphql` reads them as usual.
record ErrorPage(int status, List<AnswerError> errors, Map<String, String> headers) {

    /// What HTTP itself calls this status.
    static ErrorPage of(int status) {
        return of(status, HttpResponseStatus.valueOf(status).reasonPhrase());
    }

    /// A fault of ours, of which the answer tells no more than where the log has it.
    static ErrorPage fault(int status, String id) {
        return of(status, "the service failed; its log tells more under " + id);
    }

    static ErrorPage of(Refusal refusal) {
        return new ErrorPage(refusal.code().status(), refusal.errors(), refusal.headers());
    }

    private static ErrorPage of(int status, String message) {
        return new ErrorPage(status, List.of(AnswerError.of(code(status), message)), Map.of());
    }

    /// The first code with this status, which is the most general one.
    private static ErrorCode code(int status) {
        for (var code : ErrorCode.values()) {
            if (code.status() == status) {
                return code;
            }
        }
        return status < ErrorCode.INTERNAL.status() ? ErrorCode.BAD_REQUEST : ErrorCode.INTERNAL;
    }

    void send(HttpServerResponse response) {
        headers.forEach(response::putHeader);
        response.setStatusCode(status)
                .putHeader("Content-Type", "application/json")
                .end(json().encode());
    }

    JsonObject json() {
        var all = new JsonArray();
        errors.forEach(error -> all.add(json(error)));
        return new JsonObject().put("errors", all);
    }

    private static JsonObject json(AnswerError error) {
        var object = new JsonObject().put("message", error.message());
        if (!error.locations().isEmpty()) {
            var locations = new JsonArray();
            error.locations()
                    .forEach(place -> locations.add(
                            new JsonObject().put("line", place.line()).put("column", place.column())));
            object.put("locations", locations);
        }
        if (!error.path().isEmpty()) {
            object.put("path", new JsonArray(new ArrayList<>(error.path())));
        }
        var extensions = new JsonObject().put("code", error.code().name());
        error.details().forEach(extensions::put);
        return object.put("extensions", extensions);
    }
}
