package org.trialgraph.protocol.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.execution.Operation;

/// A request and its answer, of which there is one.
final class Exchange {

    private static final AnswerWriter WRITER = new AnswerWriter();

    private final RoutingContext http;
    private final AccessJournal journal;
    private final long begun = System.nanoTime();
    private MediaType form = MediaType.JSON;
    private @Nullable String operationName;
    private @Nullable FoundOperation found;
    private boolean hangsUp;

    /// @param journal hears of the answer
    Exchange(RoutingContext http, AccessJournal journal) {
        this.http = http;
        this.journal = journal;
    }

    RoutingContext http() {
        return http;
    }

    MediaType form() {
        return form;
    }

    boolean isGet() {
        return HttpMethod.GET.equals(http.request().method());
    }

    /// Nanoseconds since it began.
    long age() {
        return System.nanoTime() - begun;
    }

    /// What the client asks for by name, whether or not there is such an operation.
    void asked(@Nullable String name) {
        operationName = name;
    }

    /// The operation that was found.
    void read(FoundOperation operation) {
        found = operation;
    }

    @Nullable
    String operationName() {
        return found == null ? operationName : found.operation().definition().getName();
    }

    @Nullable
    Operation operation() {
        return found == null ? null : found.operation();
    }

    /// Whether the document of the operation is the operator's own.
    boolean isTrusted() {
        return found != null && found.trusted();
    }

    /// Settles the form of the answer.
    ///
    /// @throws Refusal if the client accepts none that is served
    void negotiate() {
        form = MediaType.preferred(http.parsedHeaders().accept())
                .orElseThrow(() -> new Refusal(
                        ErrorCode.NOT_ACCEPTABLE,
                        "Answers are application/graphql-response+json or application/json in UTF-8: accept one"));
    }

    /// @throws Refusal if the body is said to be of a type that is not read
    void requireReadableBody() {
        MIMEHeader type = http.parsedHeaders().contentType();
        if (http.request().getHeader("Content-Type") == null || !MediaType.isReadable(type)) {
            throw new Refusal(ErrorCode.UNSUPPORTED_MEDIA_TYPE, "Only Content-Type: application/json in UTF-8 is read");
        }
    }

    /// Has something done if the client leaves before its answer.
    void whenLeft(Runnable giveUp) {
        http.response().closeHandler(closed -> {
            if (!http.response().ended()) {
                giveUp.run();
            }
        });
    }

    void addHeaders(Map<String, String> headers) {
        headers.forEach(http.response()::putHeader);
    }

    /// Answers.
    ///
    /// @param errors that the body tells
    void answer(int status, Buffer body, List<AnswerError> errors) {
        HttpServerResponse response = http.response();
        if (response.ended() || response.closed()) {
            return;
        }
        journal.write(this, status, errors, body.length());
        response.putHeader("Content-Type", form.contentType())
                .setStatusCode(status)
                .end(body)
                .onComplete(sent -> hangUp());
    }

    void answerWithoutBody(int status) {
        journal.write(this, status, List.of(), 0);
        http.response().setStatusCode(status).end();
    }

    /// Answers that the request is not executed.
    void refuse(Refusal refusal) {
        addHeaders(refusal.headers());
        addHeaders(Map.of("Cache-Control", "no-store"));
        hangsUp = isStillSending();
        if (hangsUp) {
            addHeaders(Map.of("Connection", "close"));
        }
        answer(form.statusOf(refusal.code()), WRITER.write(refusal.errors()), refusal.errors());
    }

    private void hangUp() {
        if (hangsUp) {
            http.request().connection().close();
        }
    }

    /// Whether there is more of the body to come, which nobody is going to read.
    private boolean isStillSending() {
        var request = http.request();
        return !request.isEnded()
                && (request.headers().contains("Transfer-Encoding")
                        || request.headers().contains("Content-Length"));
    }
}
