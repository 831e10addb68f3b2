package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.trialgraph.HeldTrials;

/// Whatever is sent, the answer is well-formed, says what was wrong, and is no fault of the service.
///
/// System properties: `fuzz.requests` of each kind, `fuzz.seed`. What takes longest is reported, not judged, unless so
/// many are asked for that it is a measurement: see src/benchmark/README.md.
@QuarkusTest
class FuzzTest {

    private static final int REQUESTS = Integer.getInteger("fuzz.requests", 400);
    private static final long SEED = Long.getLong("fuzz.seed", 20_260_101L);

    private static final ObjectMapper JSON = new ObjectMapper();

    /// Where a run leaves what it measured.
    private static final Path FIGURES = Path.of("target", "fuzz.txt");

    /// Threads of pools that are not full yet.
    private static final int POOLS = 32;

    /// MiB that the caches of documents and plans may come to hold; 10 KB lost a request would be more.
    private static final long CACHES = 96;

    /// An answer that takes longer than this is one that never comes.
    private static final Duration NEVER = Duration.ofSeconds(60);

    @Inject
    HeldTrials held;

    @BeforeEach
    void sample() {
        held.sample();
    }

    @Test
    void bodiesOfAnyBytes(TestReporter report) {
        fuzz(
                report,
                "bytes",
                HostileText.bodies(),
                body -> HttpRequest.newBuilder(Endpoint.uri())
                        .header("Content-Type", Endpoint.JSON)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    @Test
    void headersAndParametersOfAnyKind(TestReporter report) {
        fuzz(
                report,
                "parameters",
                HostileText.parameters(),
                each -> Endpoint.request(java.net.URI.create(Endpoint.uri() + "?" + each.query()), each.headers())
                        .method(each.method(), HttpRequest.BodyPublishers.ofString(each.body())));
    }

    @Test
    void documentsThatFollowTheSchemaMoreOrLess(TestReporter report) {
        fuzz(report, "documents", GrownDocuments.all(), FuzzTest::post);
    }

    @Test
    void idsAndCursorsOfAnyText(TestReporter report) {
        fuzz(report, "ids and cursors", HostileText.idQueries(), FuzzTest::post);
    }

    @Test
    void searchExpressionsOfAnyText(TestReporter report) {
        fuzz(report, "expressions", HostileText.searches(), FuzzTest::post);
    }

    private static HttpRequest.Builder post(Map<String, Object> request) {
        try {
            return HttpRequest.newBuilder(Endpoint.uri())
                    .header("Content-Type", Endpoint.JSON)
                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(request)));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static <T> void fuzz(
            TestReporter report, String kind, Arbitrary<T> requests, Function<T, HttpRequest.Builder> http) {
        JqwikSession.run(() -> send(report, kind, requests, http));
    }

    private static <T> void send(
            TestReporter report, String kind, Arbitrary<T> requests, Function<T, HttpRequest.Builder> http) {
        var random = new Random(SEED);
        var generator = requests.generator(1_000);
        int threads = threads();
        long heap = heap();
        long slowest = 0;
        for (int i = 0; i < REQUESTS; i++) {
            var request = generator.next(random).value();
            long begun = System.nanoTime();
            var reply = Endpoint.send(http.apply(request).timeout(NEVER));
            slowest = Math.max(slowest, System.nanoTime() - begun);
            checkWellFormed(reply, kind + " " + i + " of seed " + SEED + ": " + shown(request));
        }
        int threadsAfter = threads();
        long heapAfter = heap();
        var figures = "%d requests, slowest %d ms, threads %d -> %d, heap %d -> %d MiB"
                .formatted(REQUESTS, slowest / 1_000_000, threads, threadsAfter, heap, heapAfter);
        report.publishEntry(kind, figures);
        keep(kind + ": " + figures);
        assertThat(threadsAfter).as("threads after " + kind).isLessThanOrEqualTo(threads + POOLS);
        assertThat(heapAfter).as("MiB of heap after " + kind).isLessThanOrEqualTo(heap + CACHES);
    }

    private static void keep(String line) {
        try {
            Files.write(FIGURES, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int threads() {
        return ManagementFactory.getThreadMXBean().getThreadCount();
    }

    /// What is left of the heap when all that can go has gone, in MiB.
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static void checkWellFormed(Endpoint.Reply reply, String request) {
        assertThat(reply.status()).as(request + "\n" + reply.body()).isLessThan(500);
        if (reply.http().request().method().equals("HEAD")) {
            return;
        }
        JsonNode answer = reply.json();
        assertThat(answer.has("data") || answer.has("errors")).as(request).isTrue();
        for (var error : answer.path("errors")) {
            assertThat(error.get("message").asText()).as(request).isNotBlank();
            assertThat(error.at("/extensions/code").asText())
                    .as(request + "\n" + error)
                    .isNotIn("", "INTERNAL");
        }
    }

    private static String shown(Object request) {
        var text =
                request instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : request.toString();
        return text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text;
    }
}
