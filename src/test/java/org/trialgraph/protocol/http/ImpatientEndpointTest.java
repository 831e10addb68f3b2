package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.http.Endpoint.post;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What becomes of operations that do not come to their end: here, since somebody locks the table that they read.
@QuarkusTest
@TestProfile(ImpatientEndpointTest.Impatient.class)
@Timeout(120) // an operation that is never given up
class ImpatientEndpointTest {

    private static final String BODY = "{\"query\": \"{ trial(id: \\\"NCT99000001\\\") { nctId } }\"}";

    public static class Impatient implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trialgraph.execution.deadline", "1500ms",
                    "trialgraph.execution.patience", "300ms",
                    "trialgraph.execution.concurrent", "2",
                    "trialgraph.execution.waiting", "2");
        }
    }

    @Inject
    @DataSource("ingest")
    javax.sql.DataSource database;

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private Connection lock;

    @BeforeEach
    void lockTrials() throws SQLException {
        lock = database.getConnection();
        lock.setAutoCommit(false);
        lock.createStatement().execute("lock table trial, identifier in access exclusive mode");
    }

    @AfterEach
    void unlock() throws SQLException {
        lock.rollback();
        lock.close();
        clients.shutdownNow();
    }

    @Test
    void operationThatTakesTooLongIsGivenUpWithItsStatement() throws SQLException {
        var reply = post(BODY);

        assertThat(reply.status()).isEqualTo(504);
        assertThat(reply.code()).isEqualTo("TIMEOUT");
        assertThat(reply.json().has("data")).isFalse();
        awaitNobodyWaits();

        lock.rollback();
        assertThat(post(BODY).status()).isEqualTo(200);
    }

    @Test
    void moreThanCanRunIsSentAwayForNow() {
        List<CompletableFuture<Endpoint.Reply>> asked = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            asked.add(CompletableFuture.supplyAsync(() -> post(BODY), clients));
        }
        var replies = asked.stream().map(CompletableFuture::join).toList();

        assertThat(replies).extracting(Endpoint.Reply::status).containsOnly(503, 504);
        var away = replies.stream().filter(reply -> reply.status() == 503).toList();
        assertThat(away).hasSizeGreaterThanOrEqualTo(6);
        assertThat(away).allSatisfy(reply -> {
            assertThat(reply.code()).isEqualTo("OVERLOADED");
            assertThat(reply.header("Retry-After")).isEqualTo("1");
        });
    }

    @Test
    void statementOfAClientThatLeftIsCancelled() throws IOException, SQLException {
        try (var socket = new Socket("localhost", Endpoint.port())) {
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: "
                                    + BODY.length() + "\r\n\r\n" + BODY)
                            .getBytes(StandardCharsets.US_ASCII));
            while (waiting() == 0) {
                Thread.onSpinWait();
            }
        }
        awaitNobodyWaits();
    }

    /// Waits until no statement waits for the lock any more; the test's own limit ends it otherwise.
    private void awaitNobodyWaits() throws SQLException {
        while (waiting() > 0) {
            Thread.onSpinWait();
        }
    }

    private int waiting() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select count(*) from pg_locks where not granted and relation = 'trial'::regclass"
                                + " or not granted and relation = 'identifier'::regclass")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
