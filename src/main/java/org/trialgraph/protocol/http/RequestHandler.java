package org.trialgraph.protocol.http;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.trialgraph.protocol.EndpointRules;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Faults;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.caching.CacheHeaders;
import org.trialgraph.protocol.execution.Executions;
import org.trialgraph.protocol.execution.Operation;

/// Takes a request from its parameters to its answer. Blocks; to be called on a virtual thread.
@ApplicationScoped
class RequestHandler {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final RequestReader reader = new RequestReader();
    private final AnswerWriter writer = new AnswerWriter();
    private final OperationReader operations;
    private final Executions executions;
    private final EndpointRules rules;
    private final Caching caching;
    private final Toll toll;

    RequestHandler(OperationReader operations, Executions executions, EndpointRules rules, Caching caching, Toll toll) {
        this.operations = operations;
        this.executions = executions;
        this.rules = rules;
        this.caching = caching;
        this.toll = toll;
    }

    /// Answers a request whose parameters are in its URI.
    void get(Exchange exchange) {
        guarded(exchange, () -> {
            if (!rules.allowsGet()) {
                throw new Refusal(
                        ErrorCode.METHOD_NOT_ALLOWED, "GET is switched off here: use POST", Map.of("Allow", "POST"));
            }
            return reader.fromUri(exchange.http().queryParams());
        });
    }

    /// Answers a request whose parameters are in its body.
    void post(Exchange exchange, Buffer body) {
        guarded(exchange, () -> reader.fromBody(body));
    }

    private void guarded(Exchange exchange, Supplier<GraphqlRequest> reading) {
        try {
            answer(exchange, reading.get());
        } catch (Refusal refusal) {
            exchange.addHeaders(toll.payForRefusal(exchange));
            exchange.refuse(refusal);
        } catch (RuntimeException | Error fault) {
            exchange.refuse(new Refusal(ErrorCode.INTERNAL, Faults.logged(fault, GraphqlRoute.PATH)));
        }
    }

    private void answer(Exchange exchange, GraphqlRequest request) {
        exchange.asked(request.operationName());
        var found = operations.read(request);
        exchange.read(found);
        var operation = found.operation();
        if (exchange.isGet() && !operation.isQuery()) {
            throw new Refusal(
                    ErrorCode.METHOD_NOT_ALLOWED, "GET answers queries only: use POST", Map.of("Allow", "POST"));
        }
        boolean tellsCost = Boolean.TRUE.equals(request.extensions().get("cost"));
        exchange.addHeaders(toll.pay(exchange, operation.cost().cost()));
        if (exchange.isGet() && !tellsCost) {
            answerForCaches(exchange, operation);
        } else {
            var answer = executions.run(operation, rules.allowsIntrospection(), exchange::whenLeft);
            exchange.addHeaders(CacheHeaders.noStore());
            exchange.answer(OK, writer.write(answer, tellsCost ? costOf(operation) : Map.of()), answer.errors());
        }
    }

    private void answerForCaches(Exchange exchange, Operation operation) {
        var tag = caching.tag(exchange, operation);
        if (Caching.isHeld(exchange, tag)) {
            exchange.addHeaders(caching.headers(tag));
            exchange.answerWithoutBody(NOT_MODIFIED);
            return;
        }
        var answer = executions.run(operation, rules.allowsIntrospection(), exchange::whenLeft);
        exchange.addHeaders(answer.errors().isEmpty() ? caching.headers(tag) : CacheHeaders.noStore());
        exchange.answer(OK, writer.write(answer, Map.of()), answer.errors());
    }

    private static Map<String, Object> costOf(Operation operation) {
        var cost = operation.cost();
        Map<String, Object> told = new HashMap<>();
        told.put("cost", cost.cost());
        told.put("nodes", cost.nodes());
        told.put("depth", cost.depth());
        return Map.of("cost", told);
    }
}
