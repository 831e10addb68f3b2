package org.trialgraph.protocol.execution;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Supplier;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.LogText;
import org.trialgraph.protocol.Refusal;

/// A span for each operation, between that of its request and those of its statements. It has no part of the document
/// and no variable.
@ApplicationScoped
class OperationSpans {

    private static final int LONGEST_NAME = 100;

    private final Tracer tracer;

    OperationSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /// Does the work of an operation within its span.
    <R> R within(Operation operation, Supplier<R> work) {
        var span = begin(operation);
        try (var _ = span.makeCurrent()) {
            return work.get();
        } catch (RuntimeException e) {
            var code = e instanceof Refusal refusal ? refusal.code() : ErrorCode.INTERNAL;
            span.setStatus(StatusCode.ERROR, code.name());
            throw e;
        } finally {
            span.end();
        }
    }

    private Span begin(Operation operation) {
        var type = operation.definition().getOperation().name().toLowerCase(Locale.ROOT);
        var span = tracer.spanBuilder("graphql " + type)
                .setAttribute("graphql.operation.type", type)
                .setAttribute("trialgraph.cost", operation.cost().cost());
        var name = operation.definition().getName();
        if (name != null) {
            span.setAttribute("graphql.operation.name", LogText.of(name, LONGEST_NAME));
        }
        return span.startSpan();
    }
}
