package org.trialgraph.protocol.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.trialgraph.HeldTrials;
import org.trialgraph.protocol.LogRecords;
import org.trialgraph.protocol.access.AccessLog;

/// The spans of requests that belong to traces of their clients.
@QuarkusTest
@TestProfile(TraceTest.Traced.class)
@Timeout(60) // a request has no span
class TraceTest {

    private static final String CALLER = "b7ad6b7169203331";

    public static class Traced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trialgraph.tracing.enabled", "true",
                    "trialgraph.access-log.enabled", "true",
                    "quarkus.otel.sdk.disabled", "false",
                    "quarkus.otel.traces.exporter", "none");
        }
    }

    @Inject
    HeldTrials held;

    @Inject
    RecordedSpans spans;

    @BeforeEach
    void sample() {
        held.sample();
    }

    @Test
    void statementsStandInTheirOperationAndThatInItsRequest() {
        var trace = "0af7651916cd43dd8448eb211c80319c";
        ask(trace, "query Page { trial(id: \\\"NCT99000001\\\") { nctId arms { label } } }");
        var request = awaitRequest(trace);

        assertThat(request.getParentSpanId()).isEqualTo(CALLER);
        var operation = only(trace, "graphql query");
        assertThat(operation.getParentSpanId()).isEqualTo(request.getSpanId());
        assertThat(operation.getAttributes().get(AttributeKey.stringKey("graphql.operation.name")))
                .isEqualTo("Page");
        assertThat(operation.getAttributes().get(AttributeKey.longKey("trialgraph.cost")))
                .isPositive();
        var statements = statements(trace);
        assertThat(statements)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(statement -> assertThat(statement.getParentSpanId()).isEqualTo(operation.getSpanId()));
        assertThat(statements)
                .anySatisfy(statement -> assertThat(attributes(statement)).contains("from trial"));
    }

    @Test
    void spansTellNoValues() {
        var trace = "0af7651916cd43dd8448eb211c80319d";
        ask(trace, "{ trial(id: \\\"NCT99000002\\\") { nctId sponsors { name } } }");
        awaitRequest(trace);

        assertThat(spans.of(trace))
                .isNotEmpty()
                .allSatisfy(span -> assertThat(span.getName() + attributes(span))
                        .doesNotContain("99000002")
                        .doesNotContain("sponsors {"));
    }

    @Test
    void lineOfTheRequestNamesItsTrace() {
        var trace = "0af7651916cd43dd8448eb211c80319f";
        try (var records = LogRecords.of(AccessLog.LOGGER)) {
            ask(trace, "query Logged { __typename }");

            assertThat(records.list())
                    .singleElement()
                    .satisfies(record -> assertThat(new JsonObject(record.getMessage()).getString("trace"))
                            .isEqualTo(trace));
        }
    }

    private static void ask(String trace, String query) {
        given().contentType("application/json")
                .header("traceparent", "00-" + trace + "-" + CALLER + "-01")
                .body("{\"query\": \"" + query + "\"}")
                .post("/graphql")
                .then()
                .statusCode(200);
    }

    /// The span of the request, which ends a moment after its answer.
    private SpanData awaitRequest(String trace) {
        while (true) {
            for (SpanData span : spans.of(trace)) {
                if (span.getKind() == SpanKind.SERVER) {
                    return span;
                }
            }
            Thread.onSpinWait();
        }
    }

    private SpanData only(String trace, String name) {
        var named = spans.of(trace).stream()
                .filter(span -> span.getName().equals(name))
                .toList();
        assertThat(named).hasSize(1);
        return named.getFirst();
    }

    private List<SpanData> statements(String trace) {
        return spans.of(trace).stream()
                .filter(span -> span.getKind() == SpanKind.CLIENT)
                .toList();
    }

    private static String attributes(SpanData span) {
        return span.getAttributes().asMap().toString();
    }
}
