package org.trialgraph.protocol.headers;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Adds the headers that depend on the answer or the operator. Those that are the same on every answer are settings:
/// `quarkus.http.header` in `application.properties`.
@ApplicationScoped
public class CommonHeaders {

    private static final int FIRST_ERROR = 400;

    private final HeadersConfig config;
    private final boolean answersDifferByOrigin;

    CommonHeaders(
            HeadersConfig config,
            @ConfigProperty(name = "quarkus.http.cors.enabled", defaultValue = "false") boolean crossOrigin) {
        this.config = config;
        this.answersDifferByOrigin = crossOrigin;
    }

    /// Stands before all other routes, so that nothing is answered without it.
    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(written -> complete(context));
        context.next();
    }

    private void complete(RoutingContext context) {
        MultiMap headers = context.response().headers();
        if (context.response().getStatusCode() >= FIRST_ERROR) {
            headers.set("Cache-Control", "no-store");
        }
        // Quarkus answers with the origin that asked, and forgets to tell caches so.
        if (answersDifferByOrigin) {
            headers.add("Vary", "Origin");
        }
        config.hsts().ifPresent(value -> headers.set("Strict-Transport-Security", value));
    }
}
