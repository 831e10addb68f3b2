package org.trialgraph.protocol.metric;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/// Hides the metrics from the port that clients ask, unless they are to be served there.
@ApplicationScoped
class MetricsSwitch {

    private static final String PATH = "/q/metrics";
    private static final int EARLY = 200;
    private static final int NOT_FOUND = 404;

    private final MetricsConfig config;

    MetricsSwitch(MetricsConfig config) {
        this.config = config;
    }

    void register(@Observes Filters filters) {
        if (!config.enabled()) {
            filters.register(MetricsSwitch::hide, EARLY);
        }
    }

    private static void hide(RoutingContext context) {
        var path = context.normalizedPath();
        if (path.equals(PATH) || path.startsWith(PATH + "/")) {
            context.fail(NOT_FOUND);
        } else {
            context.next();
        }
    }
}
