package org.trialgraph.protocol;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Stands before the static files of GraphiQL: lets them through with a content policy, or hides them.
@ApplicationScoped
public class GraphiqlSwitch {

    private static final String PATH = "/graphql-ui";

    /// GraphiQL sets styles at run time and draws its icons from data URLs; all else comes from this host.
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self' data:; object-src 'none'; frame-ancestors 'none'";

    private static final int EARLY = 200;
    private static final int NOT_FOUND = 404;

    private final GraphiqlConfig config;

    GraphiqlSwitch(GraphiqlConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, EARLY);
    }

    private void handle(RoutingContext context) {
        String path = context.normalizedPath();
        if (!path.equals(PATH) && !path.startsWith(PATH + "/")) {
            context.next();
            return;
        }
        if (!config.enabled()) {
            context.fail(NOT_FOUND);
        } else if (path.equals(PATH)) {
            context.redirect(PATH + "/");
        } else {
            context.response().putHeader("Content-Security-Policy", CONTENT_POLICY);
            context.next();
        }
    }
}
