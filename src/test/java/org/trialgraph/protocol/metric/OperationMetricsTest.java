package org.trialgraph.protocol.metric;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.GraphQl.answer;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What `/q/metrics` tells of requests over HTTP. Each test has operations of its own name.
@QuarkusTest
@TestProfile(OperationMetricsTest.FewNames.class)
class OperationMetricsTest {

    private static final int NAMES = 5;

    public static class FewNames implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trialgraph.metrics.operations", String.valueOf(NAMES));
        }
    }

    /// So that these are among the first names, in whatever order the tests come.
    @BeforeEach
    void namesOfTheTests() {
        answer("query Counted { __typename }", Map.of());
        answer("query Held { __typename }", Map.of());
    }

    @Test
    void operationIsCountedByItsNameWithTimeAndCost() {
        var query = "query Counted { registry { trialCount } }";
        var before = metrics();
        var cost = given().contentType("application/json")
                .body(Map.of("query", query, "extensions", Map.of("cost", true)))
                .post("/graphql")
                .jsonPath()
                .getDouble("extensions.cost.cost");
        answer(query, Map.of());

        var after = metrics();
        var labels = "operation=\"Counted\",outcome=\"ok\"";
        assertThat(increase(before, after, "trialgraph_operation_seconds_count\\{" + labels + "}"))
                .isEqualTo(2);
        assertThat(increase(before, after, "trialgraph_operation_seconds_bucket\\{" + labels + ",le=\"10\\.0\"}"))
                .isEqualTo(2);
        assertThat(increase(before, after, "trialgraph_operation_seconds_sum\\{" + labels + "}"))
                .isPositive();
        assertThat(cost).isPositive();
        assertThat(increase(before, after, "trialgraph_operation_cost_sum\\{operation=\"Counted\"}"))
                .isEqualTo(2 * cost);
    }

    @Test
    void namesBeyondTheFirstAreOthers() {
        for (int i = 0; i <= NAMES; i++) {
            answer("query Flood" + i + " { __typename }", Map.of());
        }
        assertThat(metrics())
                .containsPattern("trialgraph_operation_seconds_count\\{operation=\"other\",outcome=\"ok\"}")
                .doesNotContain("operation=\"Flood" + NAMES + "\"");
    }

    @Test
    void errorsAreCountedByCodeOfFieldsAndOfRequests() {
        var before = metrics();
        answer("{ trials(first: 1, after: \"nonsense\") { totalCount } }", Map.of());
        answer("{ nothingOfTheKind }", Map.of());
        answer("{ nothingOfTheKind }", Map.of());

        var after = metrics();
        var field = "trialgraph_errors_total\\{code=\"BAD_CURSOR\",of=\"field\"}";
        var request = "trialgraph_errors_total\\{code=\"VALIDATION_FAILED\",of=\"request\"}";
        assertThat(increase(before, after, field)).isEqualTo(1);
        assertThat(increase(before, after, request)).isEqualTo(2);
        assertThat(after)
                .containsPattern("trialgraph_operation_seconds_count\\{operation=\"invalid\",outcome=\"errors\"}")
                .containsPattern("trialgraph_operation_seconds_count\\{operation=\"anonymous\",outcome=\"errors\"}")
                .doesNotContain("nothingOfTheKind");
    }

    @Test
    void cachesTellHowOftenTheyHadWhatWasAskedOfThem() {
        var query = "{ registry { trialCount } other: __typename }";
        var before = metrics();
        answer(query, Map.of());
        answer(query, Map.of());
        answer(query, Map.of());

        var after = metrics();
        var hits = "trialgraph_cache_requests_total\\{cache=\"documents\",result=\"hit\"}";
        var misses = "trialgraph_cache_requests_total\\{cache=\"documents\",result=\"miss\"}";
        assertThat(increase(before, after, hits)).isEqualTo(2);
        assertThat(increase(before, after, misses)).isEqualTo(1);
    }

    @Test
    void answerThatTheClientHoldsIsAnOutcomeOfItsOwn() {
        var query = "query Held { registry { version } }";
        var first = given().queryParam("query", query).get("/graphql");
        given().queryParam("query", query)
                .header("If-None-Match", first.header("ETag"))
                .get("/graphql")
                .then()
                .statusCode(304);

        assertThat(metrics())
                .containsPattern("trialgraph_operation_seconds_count\\{operation=\"Held\",outcome=\"not_modified\"} 1");
    }

    @Test
    void poolsOfConnectionsAreMeasured() {
        assertThat(metrics())
                .containsPattern("agroal_active_count\\{datasource=\"default\"} ")
                .containsPattern("agroal_awaiting_count\\{datasource=\"default\"} ")
                .containsPattern("agroal_active_count\\{datasource=\"ingest\"} ");
    }

    private static String metrics() {
        return RestAssured.get("/q/metrics").then().statusCode(200).extract().asString();
    }

    private static double increase(String before, String after, String name) {
        return value(after, name) - value(before, name);
    }

    /// The value of a line; 0 if there is none.
    private static double value(String metrics, String name) {
        var line = Pattern.compile("^" + name + " (.*)$", Pattern.MULTILINE).matcher(metrics);
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
