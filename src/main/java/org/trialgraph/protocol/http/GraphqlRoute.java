package org.trialgraph.protocol.http;

import io.quarkus.arc.profile.UnlessBuildProfile;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.trialgraph.protocol.EndpointRules;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// The endpoint. It stands before the engine's own, which no request reaches.
///
/// A build with the profile `bare` is without it, to measure what it costs: never to be served to anybody.
@ApplicationScoped
@UnlessBuildProfile("bare")
public class GraphqlRoute {

    static final String PATH = "/graphql";

    /// The printed schema, which the engine answers.
    private static final String SCHEMA = PATH + "/schema.graphql";

    private static final int NOT_FOUND = 404;

    /// Behind whatever Quarkus has for authentication and CORS, whose priorities begin at 100.
    private static final int BEHIND_SECURITY = 50;

    private static final String METHODS = "GET, POST";

    private final ExecutorService threads;
    private final RequestHandler requests;
    private final BodyReader bodies;
    private final AccessJournal journal;
    private final EndpointRules rules;

    GraphqlRoute(
            @VirtualThreads ExecutorService threads,
            RequestHandler requests,
            BodyReader bodies,
            AccessJournal journal,
            EndpointRules rules) {
        this.threads = threads;
        this.requests = requests;
        this.bodies = bodies;
        this.journal = journal;
        this.rules = rules;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEHIND_SECURITY);
    }

    private void handle(RoutingContext http) {
        var path = http.normalizedPath();
        if (path.startsWith(PATH + "/") && !(path.equals(SCHEMA) && rules.allowsIntrospection())) {
            // The engine's own handler would take it for the endpoint.
            http.fail(NOT_FOUND);
        } else if (path.equals(PATH)) {
            serve(http);
        } else {
            http.next();
        }
    }

    private void serve(RoutingContext http) {
        var exchange = new Exchange(http, journal);
        try {
            exchange.negotiate();
            receive(http, exchange);
        } catch (Refusal refusal) {
            exchange.refuse(refusal);
        }
    }

    private void receive(RoutingContext http, Exchange exchange) {
        HttpMethod method = http.request().method();
        if (HttpMethod.GET.equals(method)) {
            threads.execute(() -> requests.get(exchange));
        } else if (HttpMethod.POST.equals(method)) {
            exchange.requireReadableBody();
            bodies.read(http.request(), body -> threads.execute(() -> requests.post(exchange, body)), exchange::refuse);
        } else {
            throw new Refusal(
                    ErrorCode.METHOD_NOT_ALLOWED, "Only GET and POST are answered here", Map.of("Allow", METHODS));
        }
    }
}
