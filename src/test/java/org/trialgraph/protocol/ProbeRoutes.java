package org.trialgraph.protocol;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import org.trialgraph.protocol.client.Clients;
import org.trialgraph.protocol.rate.RateLimiter;

/// Routes that do nothing but what a test wants to see.
@Alternative
@ApplicationScoped
public class ProbeRoutes {

    private final Clients clients;
    private final RateLimiter limiter;

    ProbeRoutes(Clients clients, RateLimiter limiter) {
        this.clients = clients;
        this.limiter = limiter;
    }

    void register(@Observes Router router) {
        router.get("/probe/client")
                .handler(context -> context.end(clients.of(context).name()));
        router.get("/probe/spend/:points").handler(this::spend);
        router.get("/probe/fail/:status")
                .handler(context -> context.fail(Integer.parseInt(context.pathParam("status"))));
        router.get("/probe/fault").handler(context -> {
            throw fault();
        });
        router.get("/probe/half")
                .handler(context -> context.response()
                        .setChunked(true)
                        .write("the first half")
                        .onComplete(written -> context.fail(fault())));
    }

    private void spend(RoutingContext context) {
        limiter.take(clients.of(context), Long.parseLong(context.pathParam("points")))
                .forEach(context.response()::putHeader);
        context.end("spent");
    }

    private static IllegalStateException fault() {
        return new IllegalStateException("jdbc:postgresql://db.internal:5432/trialgraph?user=secret");
    }
}
