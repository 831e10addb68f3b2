package org.trialgraph.protocol.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.Sha256;
import org.trialgraph.protocol.access.AccessEntry;
import org.trialgraph.protocol.access.AccessEntry.Answered;
import org.trialgraph.protocol.access.AccessEntry.Asked;
import org.trialgraph.protocol.access.AccessLog;
import org.trialgraph.protocol.metric.OperationMetrics;
import org.trialgraph.protocol.metric.OperationSample;
import org.trialgraph.protocol.metric.OperationSample.Named;

/// Makes samples for monitoring and lines of the access log of exchanges.
@ApplicationScoped
class AccessJournal {

    private final AccessLog log;
    private final OperationMetrics metrics;
    private final Toll toll;

    AccessJournal(AccessLog log, OperationMetrics metrics, Toll toll) {
        this.log = log;
        this.metrics = metrics;
        this.toll = toll;
    }

    /// Writes an exchange down that has its answer.
    void write(Exchange exchange, int status, List<AnswerError> errors, long bytes) {
        var took = Duration.ofNanos(exchange.age());
        metrics.record(new OperationSample(named(exchange), status, errors, took));
        if (!log.enabled()) {
            return;
        }
        var http = exchange.http();
        var operation = exchange.operation();
        var asked = new Asked(
                http.request().method().name(),
                http.normalizedPath(),
                exchange.operationName(),
                operation == null ? null : Sha256.hex(operation.text()).orElse(null));
        var answered = new Answered(
                status,
                errors.stream().map(AnswerError::code).toList(),
                operation == null ? 0 : operation.cost().cost(),
                took,
                bytes);
        log.write(new AccessEntry(toll.client(exchange), asked, answered));
    }

    private static @Nullable Named named(Exchange exchange) {
        var operation = exchange.operation();
        return operation == null
                ? null
                : new Named(
                        operation.definition().getName(),
                        exchange.isTrusted(),
                        operation.cost().cost());
    }
}
