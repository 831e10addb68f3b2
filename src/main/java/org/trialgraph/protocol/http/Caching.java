package org.trialgraph.protocol.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.trialgraph.protocol.caching.AnswerKey;
import org.trialgraph.protocol.caching.AnswerTags;
import org.trialgraph.protocol.caching.CacheHeaders;
import org.trialgraph.protocol.caching.EntityTag;
import org.trialgraph.protocol.caching.IfNoneMatch;
import org.trialgraph.protocol.execution.Executions;
import org.trialgraph.protocol.execution.Operation;

/// What caches are told of answers to GET.
@ApplicationScoped
class Caching {

    private final AnswerTags tags;
    private final CacheHeaders headers;
    private final Executions executions;

    Caching(AnswerTags tags, CacheHeaders headers, Executions executions) {
        this.tags = tags;
        this.headers = headers;
        this.executions = executions;
    }

    /// The tag of the answer as the data stand. Asked for before the answer is made, it is never of newer data.
    EntityTag tag(Exchange exchange, Operation operation) {
        var key = new AnswerKey(
                operation.text(),
                operation.definition().getName(),
                operation.variables(),
                exchange.form().contentType());
        return executions.look(() -> tags.of(key));
    }

    /// Whether the client holds that answer.
    static boolean isHeld(Exchange exchange, EntityTag tag) {
        return IfNoneMatch.parse(exchange.http().request().headers().getAll("If-None-Match"))
                .matches(tag);
    }

    Map<String, String> headers(EntityTag tag) {
        return headers.of(tag);
    }
}
