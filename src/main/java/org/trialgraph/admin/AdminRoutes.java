package org.trialgraph.admin;

import io.quarkus.virtual.threads.VirtualThreads;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.trialgraph.ingest.sync.BackgroundSync;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.caching.CacheHeaders;

/// The paths under `/admin`, if they are served. Who may ask is decided before, by the permissions of
/// `application.properties`.
@ApplicationScoped
public class AdminRoutes {

    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int DEFAULT_RUNS = 20;
    private static final int MOST_RUNS = 100;

    private final AdminConfig config;
    private final AdminReports reports;
    private final BackgroundSync sync;
    private final ExecutorService threads;

    AdminRoutes(
            AdminConfig config, AdminReports reports, BackgroundSync sync, @VirtualThreads ExecutorService threads) {
        this.config = config;
        this.reports = reports;
        this.sync = sync;
        this.threads = threads;
    }

    void register(@Observes Router router) {
        if (config.enabled()) {
            router.get("/admin/imports").handler(http -> answer(http, OK, () -> reports.imports(first(http))));
            router.get("/admin/sync").handler(http -> answer(http, OK, reports::sync));
            router.post("/admin/sync").handler(http -> answer(http, ACCEPTED, this::synchronise));
        }
    }

    private JsonObject synchronise() {
        if (!sync.start()) {
            throw new Refusal(ErrorCode.CONFLICT, "A synchronisation is under way already");
        }
        return reports.sync();
    }

    private static int first(RoutingContext http) {
        var given = http.queryParam("first");
        if (given.isEmpty()) {
            return DEFAULT_RUNS;
        }
        try {
            int first = Integer.parseInt(given.getFirst());
            if (first >= 1 && first <= MOST_RUNS) {
                return first;
            }
        } catch (NumberFormatException e) {
            // As wrong as a number that is out of bounds.
        }
        throw new Refusal(ErrorCode.BAD_USER_INPUT, "first has to be from 1 to " + MOST_RUNS);
    }

    /// On a thread that may wait for the database.
    private void answer(RoutingContext http, int status, Supplier<JsonObject> work) {
        threads.execute(() -> {
            try {
                var body = work.get().encode();
                CacheHeaders.noStore().forEach(http.response()::putHeader);
                http.response()
                        .setStatusCode(status)
                        .putHeader("Content-Type", "application/json")
                        .end(body);
            } catch (RuntimeException e) {
                http.fail(e);
            }
        });
    }
}
