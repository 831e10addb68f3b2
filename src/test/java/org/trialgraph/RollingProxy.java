package org.trialgraph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/// Passes requests on to services that are ready, in turn, as a cluster's proxy does: it looks at their readiness every
/// so often, and tries nothing twice.
final class RollingProxy implements AutoCloseable {

    private static final int LOOK_EVERY_MS = 200;
    private static final int BAD_GATEWAY = 502;

    private final List<Backend> backends = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicInteger turn = new AtomicInteger();
    private final HttpServer server;

    RollingProxy() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
        threads.execute(this::look);
    }

    private static final class Backend {
        private final PackagedProgram program;
        private final AtomicInteger answered = new AtomicInteger();
        private volatile boolean ready;

        Backend(PackagedProgram program) {
            this.program = program;
        }
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
    }

    /// Passes requests on to this one, too, as soon as it is ready.
    void add(PackagedProgram program) {
        backends.add(new Backend(program));
    }

    /// Whether this one was ready when it was last looked at.
    boolean passesTo(PackagedProgram program) {
        return backends.stream().anyMatch(backend -> backend.program == program && backend.ready);
    }

    /// How much this one has answered.
    int answered(PackagedProgram program) {
        return backends.stream()
                .filter(backend -> backend.program == program)
                .mapToInt(backend -> backend.answered.get())
                .sum();
    }

    private void look() {
        try {
            do {
                backends.forEach(backend -> backend.ready = backend.program.status("/q/health/ready") == 200);
            } while (!closed.await(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            var ready = backends.stream().filter(backend -> backend.ready).toList();
            if (ready.isEmpty()) {
                answer(exchange, BAD_GATEWAY, "nobody is ready");
                return;
            }
            var backend = ready.get(Math.floorMod(turn.getAndIncrement(), ready.size()));
            var request = HttpRequest.newBuilder(
                            backend.program.uri(exchange.getRequestURI().getPath()))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                    .build();
            try {
                var response = PackagedProgram.send(request);
                backend.answered.incrementAndGet();
                answer(exchange, response.statusCode(), response.body());
            } catch (UncheckedIOException e) {
                answer(exchange, BAD_GATEWAY, e.toString());
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
