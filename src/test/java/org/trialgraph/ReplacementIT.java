package org.trialgraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.OwnServer.with;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/// Packaged services as a cluster replaces them: told to end by SIGTERM, while clients go on asking.
@Timeout(300) // what is waited for does not come
class ReplacementIT {

    private static final String TRIAL = "{ trial(id: \\\"NCT99000001\\\") { nctId briefTitle } }";
    private static final String ANSWER = "{\"data\":{\"trial\":{\"nctId\":\"NCT99000001\",";
    private static final int CLIENTS = 4;
    private static final int SOME = 100;
    private static final int TOLD_TO_END = 143;

    @TempDir(cleanup = CleanupMode.NEVER)
    Path directory;

    private OwnServer server;
    private Map<String, String> settings;

    @BeforeEach
    void database() throws SQLException {
        server = new OwnServer();
        PackagedProgram.assumePackaged();
        settings = with(server.create("trialgraph"), "TRIALGRAPH_SAMPLE_IMPORT", "true");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void noRequestFailsWhileAServiceIsReplaced() throws IOException, InterruptedException {
        try (var first = ready();
                var second = ready();
                var proxy = new RollingProxy();
                var clients = new Clients(proxy)) {
            proxy.add(first);
            proxy.add(second);
            first.await(() -> proxy.passesTo(first) && proxy.passesTo(second));
            clients.begin();
            first.await(() -> proxy.answered(first) > SOME && proxy.answered(second) > SOME);

            first.tellToEnd();
            first.await(() -> first.status("/q/health/ready") == 503);
            var last = first.ask(TRIAL);
            assertThat(last.statusCode()).as("it still answers").isEqualTo(200);
            assertThat(last.headers().firstValue("Connection")).contains("close");
            assertThat(first.status("/q/health/live")).isEqualTo(200);
            assertThat(first.exitCode()).isEqualTo(TOLD_TO_END);

            try (var third = ready()) {
                proxy.add(third);
                third.await(() -> proxy.answered(third) > SOME);
                clients.end();
            }
            assertThat(clients.failures()).isEmpty();
            assertThat(clients.answered()).isGreaterThan(2 * SOME);
        }
    }

    @Test
    void whatIsUnderWayIsAnswered() throws Exception {
        settings = with(settings, "QUARKUS_SHUTDOWN_DELAY", "0s");
        try (var service = ready();
                var lock = DriverManager.getConnection(server.url("trialgraph"))) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("lock table trial, identifier in access exclusive mode");
            var asked = service.askLater(TRIAL);
            service.await(() -> waiting() > 0);

            service.tellToEnd();
            service.awaitOutput("Waiting for HTTP requests to complete");
            assertThat(asked).isNotDone();
            lock.rollback();

            assertThat(asked.get().body()).startsWith(ANSWER);
            assertThat(service.exitCode()).isEqualTo(TOLD_TO_END);
        }
    }

    @Test
    void lostDatabaseIsNoReasonToEndTheProcess() throws IOException, InterruptedException {
        try (var service = ready()) {
            server.close();
            service.await(() -> service.status("/q/health/ready") == 503);

            assertThat(service.get("/q/health/ready").body())
                    .contains("\"database\"")
                    .doesNotContain("localhost")
                    .doesNotContain("127.0.0.1");
            assertThat(service.status("/q/health/live")).isEqualTo(200);
            assertThat(service.status("/q/health/started")).isEqualTo(200);
            assertThat(service.ask(TRIAL).statusCode()).isEqualTo(503);
        }
    }

    private PackagedProgram ready() throws IOException, InterruptedException {
        var program = PackagedProgram.start(directory, settings);
        program.awaitReady();
        assertThat(program.ask(TRIAL).body()).startsWith(ANSWER);
        return program;
    }

    private int waiting() {
        try {
            return server.count("trialgraph", "select count(*) from pg_locks where not granted");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Ask one request after the other, and remember every answer that is not the right one.
    private static final class Clients implements AutoCloseable {

        private final RollingProxy proxy;
        private final List<String> failures = new CopyOnWriteArrayList<>();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicBoolean ended = new AtomicBoolean();
        private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);

        Clients(RollingProxy proxy) {
            this.proxy = proxy;
        }

        void begin() {
            for (int i = 0; i < CLIENTS; i++) {
                threads.execute(() -> {
                    while (!ended.get()) {
                        ask();
                    }
                });
            }
        }

        private void ask() {
            try {
                var response = PackagedProgram.send(PackagedProgram.question(proxy.endpoint(), TRIAL));
                if (response.statusCode() == 200 && response.body().startsWith(ANSWER)) {
                    answered.incrementAndGet();
                } else {
                    failures.add(response.statusCode() + " " + response.body());
                }
            } catch (UncheckedIOException e) {
                failures.add(e.toString());
            }
        }

        int answered() {
            return answered.get();
        }

        List<String> failures() {
            return failures;
        }

        void end() {
            ended.set(true);
            threads.close();
        }

        @Override
        public void close() {
            end();
        }
    }
}
