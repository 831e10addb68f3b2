package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.http.Endpoint.JSON;
import static org.trialgraph.protocol.http.Endpoint.RESPONSE;
import static org.trialgraph.protocol.http.Endpoint.get;
import static org.trialgraph.protocol.http.Endpoint.post;
import static org.trialgraph.protocol.http.Endpoint.request;
import static org.trialgraph.protocol.http.Endpoint.send;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.HeldTrials;
import org.trialgraph.protocol.Sha256;

@QuarkusTest
class EndpointTest {

    private static final String TRIAL = "{ trial(id: \"NCT99000001\") { nctId } }";

    @Inject
    HeldTrials held;

    @BeforeEach
    void sample() {
        held.sample();
    }

    // ---- the engine's own endpoint ------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"/graphql/", "/graphql/x", "/graphql/%2e%2e/graphql/", "//graphql/"})
    void nothingBesideThePathReachesTheEngine(String path) {
        var reply = send(request(at(path), Map.of("Content-Type", JSON))
                .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __typename }\"}")));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).doesNotContain("\"data\"");
    }

    @Test
    void webSocketsAreNotOpened() {
        var reply = send(request(Endpoint.uri(), Map.of("Sec-WebSocket-Protocol", "graphql-transport-ws"))
                .GET());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
    }

    // ---- bodies -------------------------------------------------------------------

    @Test
    void bodyThatGrowsTooLargeIsRefusedAndTheConnectionClosed() {
        var reply = post("{\"query\": \"" + " ".repeat(600_000) + "{ __typename }\"}");

        assertThat(reply.status()).isEqualTo(413);
        assertThat(reply.code()).isEqualTo("BODY_TOO_LARGE");
        assertThat(reply.header("Connection")).isEqualTo("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Type: text/plain", "Content-Type: application/json\r\nAccept: image/png"})
    void restOfABodyThatNobodyReadsIsNotAwaited(String headers) throws IOException {
        try (var socket = new Socket("localhost", Endpoint.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("POST /graphql HTTP/1.1\r\nHost: x\r\n" + headers + "\r\nContent-Length: 100\r\n\r\n{")
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 4").containsPattern("4(15|06) ");
        }
    }

    // ---- cost ---------------------------------------------------------------------

    @Test
    void costIsShownToWhoeverAsks() {
        var asked = post("{\"query\": \"{ trials(first: 7) { nodes { nctId } } }\", \"extensions\": {\"cost\": true}}");
        var others = post("{\"query\": \"{ trials(first: 7) { nodes { nctId } } }\"}");

        assertThat(asked.json().at("/extensions/cost/nodes").asInt()).isEqualTo(8);
        assertThat(asked.json().at("/extensions/cost/cost").asInt()).isPositive();
        assertThat(asked.json().at("/extensions/cost/depth").asInt()).isEqualTo(3);
        assertThat(others.json().has("extensions")).isFalse();
    }

    @Test
    void costBeyondTheLimitIsToldWithItsNumberAndNothingIsRun() {
        var reply = post("""
                {"query": "query ($n: Int) { trials(first: $n) { nodes { similar(first: $n) { nodes { similar(first: $n) { nodes { nctId } } } } } } }",
                 "variables": {"n": 100}}""");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(reply.message()).containsPattern("\\d{6,}");
        assertThat(reply.json().has("data")).isFalse();
    }

    // ---- caches -------------------------------------------------------------------

    @Test
    void answerToGetIsNotSentTwiceWhileTheDataAreTheSame() {
        var first = get(Map.of("query", TRIAL), Map.of());
        var tag = first.header("ETag");
        var again = get(Map.of("query", TRIAL), Map.of("If-None-Match", tag));

        assertThat(first.header("Cache-Control")).contains("max-age");
        assertThat(first.header("Vary")).contains("Accept");
        assertThat(tag).startsWith("\"");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);

        held.sample();
        var afterwards = get(Map.of("query", TRIAL), Map.of("If-None-Match", tag));
        assertThat(afterwards.status()).isEqualTo(200);
        assertThat(afterwards.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void answersThatDifferHaveTagsThatDiffer() {
        var json = get(Map.of("query", TRIAL), Map.of());
        var other = get(Map.of("query", TRIAL), Map.of("Accept", RESPONSE));
        var spaced = get(Map.of("query", TRIAL + " "), Map.of());

        assertThat(other.header("ETag")).isNotEqualTo(json.header("ETag"));
        assertThat(spaced.header("ETag")).isNotEqualTo(json.header("ETag"));
    }

    @Test
    void nobodyKeepsErrorsOrAnswersToPost() {
        assertThat(get(Map.of("query", "{ trials(first: 0) { pageInfo { hasNextPage } } }"), Map.of())
                        .header("Cache-Control"))
                .isEqualTo("no-store");
        assertThat(get(Map.of("query", "{"), Map.of()).header("Cache-Control")).isEqualTo("no-store");
        assertThat(post("{\"query\": \"{ __typename }\"}").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    // ---- persisted documents ------------------------------------------------------

    @Test
    void documentIsKeptUnderItsHashOnceItWasSent() {
        var document = "{ persisted: __typename }";
        var hash = Sha256.hex(document).orElseThrow();
        var extension = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \"" + hash + "\"}}";

        var unknown = post("{\"extensions\": " + extension + "}");
        assertThat(unknown.code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
        assertThat(unknown.message()).isEqualTo("PersistedQueryNotFound");
        post("{\"query\": \"" + document + "\", \"extensions\": " + extension + "}");

        var known = get(Map.of("extensions", extension), Map.of());
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.json().at("/data/persisted").asText()).isEqualTo("Query");
    }

    @Test
    void invalidDocumentIsNotKept() {
        var document = "{ nothingLikeThis }";
        var extension = "{\"persistedQuery\": {\"version\": 1, \"sha256Hash\": \""
                + Sha256.hex(document).orElseThrow() + "\"}}";
        post("{\"query\": \"" + document + "\", \"extensions\": " + extension + "}");

        assertThat(post("{\"extensions\": " + extension + "}").code()).isEqualTo("PERSISTED_QUERY_NOT_FOUND");
    }

    // ---- introspection ------------------------------------------------------------

    @Test
    void wholeIntrospectionOfGraphiqlIsAnswered() {
        var reply = post("{\"query\": \""
                + graphql.introspection.IntrospectionQuery.INTROSPECTION_QUERY
                        .replace("\n", " ")
                        .replace("\"", "\\\"")
                + "\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().has("errors")).isFalse();
        assertThat(reply.json().at("/data/__schema/types").size()).isGreaterThan(100);
    }

    @Test
    void introspectionInCirclesIsRefused() {
        var reply = post("""
                {"query": "{ __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }"}""");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("QUERY_TOO_COMPLEX");
        assertThat(reply.json().has("data")).isFalse();
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + Endpoint.port() + path);
    }
}
