package org.trialgraph.protocol.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.Sha256;
import org.trialgraph.protocol.access.AccessEntry;
import org.trialgraph.protocol.access.AccessEntry.Answered;
import org.trialgraph.protocol.access.AccessEntry.Asked;
import org.trialgraph.protocol.access.AccessLog;

/// Makes lines of the access log of exchanges.
@ApplicationScoped
class AccessJournal {

    private final AccessLog log;
    private final Toll toll;

    AccessJournal(AccessLog log, Toll toll) {
        this.log = log;
        this.toll = toll;
    }

    /// Writes an exchange down that has its answer.
    void write(Exchange exchange, int status, List<AnswerError> errors, long bytes) {
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
                Duration.ofNanos(exchange.age()),
                bytes);
        log.write(new AccessEntry(toll.client(exchange), asked, answered));
    }
}
