package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.http.Endpoint.JSON;
import static org.trialgraph.protocol.http.Endpoint.RESPONSE;
import static org.trialgraph.protocol.http.Endpoint.get;
import static org.trialgraph.protocol.http.Endpoint.post;
import static org.trialgraph.protocol.http.Endpoint.request;
import static org.trialgraph.protocol.http.Endpoint.send;
import static org.trialgraph.protocol.http.Endpoint.uri;

import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphqlOverHttpTest {

    private static final String TYPENAME = """
            {"query": "{ __typename }"}""";

    // ---- media types --------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/xml",
                "application/graphql",
                "application/json; charset=utf-16",
                "nonsense"
            })
    void bodyOfAnotherTypeIsNotRead(String type) {
        var reply = post(TYPENAME, Map.of("Content-Type", type));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        assertThat(reply.json().has("data")).isFalse();
    }

    @Test
    void bodyWithoutTypeIsNotRead() {
        assertThat(post(TYPENAME, Map.of()).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/json", "application/json; charset=UTF-8", "Application/JSON;charset=\"utf-8\""})
    void jsonInUtf8IsRead(String type) {
        var reply = post(TYPENAME, Map.of("Content-Type", type));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/data/__typename").asText()).isEqualTo("Query");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    */*                                                                  | application/json
                    application/*                                                        | application/json
                    application/json                                                     | application/json
                    application/graphql-response+json                                    | application/graphql-response+json
                    application/graphql-response+json; charset=utf-8, application/json    | application/graphql-response+json
                    application/json; q=0.5, application/graphql-response+json; q=0.9     | application/graphql-response+json
                    application/graphql-response+json; q=0, */*; q=0.1                   | application/json
                    text/html, application/json; q=0.2                                   | application/json
                    """)
    void answerHasTheFormThatIsLikedBest(String accept, String form) {
        var reply = post(TYPENAME, Map.of("Content-Type", JSON, "Accept", accept));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(form + "; charset=utf-8");
    }

    @Test
    void answerIsJsonWhenNothingIsAskedFor() {
        assertThat(post(TYPENAME).header("Content-Type")).isEqualTo("application/json; charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/*", "application/json; charset=utf-16", "application/json; q=0"})
    void formThatIsNotServedIsRefused(String accept) {
        var reply = post(TYPENAME, Map.of("Content-Type", JSON, "Accept", accept));

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.code()).isEqualTo("NOT_ACCEPTABLE");
    }

    // ---- methods ------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "HEAD", "TRACE", "PROPFIND"})
    void otherMethodsAreNamedNotAllowed(String method) {
        var reply =
                send(request(uri(), Map.of("Content-Type", JSON)).method(method, HttpRequest.BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, POST");
    }

    @Test
    void queryByGetIsAnsweredWithItsComments() {
        var reply = get(Map.of("query", "{ # a comment\n __typename }"), Map.of());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/data/__typename").asText()).isEqualTo("Query");
    }

    @Test
    void getTakesVariablesAndOperationName() {
        var reply = get(
                Map.of(
                        "query", "query A { __typename } query B($id: String!) { trial(id: $id) { nctId } }",
                        "operationName", "B",
                        "variables", "{\"id\": \"NCT00000000\"}"),
                Map.of());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/data").has("trial")).isTrue();
    }

    // ---- parameters ---------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "7",
                "\"{ __typename }\"",
                "{}",
                "{\"query\": null}",
                "{\"query\": 7}",
                "{\"query\": {}}",
                "{\"query\": [\"{ __typename }\"]}",
                "{\"query\": \"{ __typename }\", \"variables\": \"a\"}",
                "{\"query\": \"{ __typename }\", \"variables\": [1]}",
                "{\"query\": \"{ __typename }\", \"variables\": 0}",
                "{\"query\": \"{ __typename }\", \"operationName\": {}}",
                "{\"query\": \"{ __typename }\", \"operationName\": 1}",
                "{\"query\": \"{ __typename }\", \"extensions\": 3}",
                "{\"query\": \"{ __typename }\", \"extensions\": \"x\"}",
                "{\"query\": \"{ __typename }\", \"extensions\": []}",
                "{\"query\": \"{ __typename }\"} x",
                "{\"query\": \"{ __typename }\", \"query\": \"{ __typename }\"}",
                "[{\"query\": \"{ __typename }\"}, {\"query\": \"{ __typename }\"}]"
            })
    void parametersOfTheWrongTypeAreRefused(String body) {
        for (var accept : new String[] {JSON, RESPONSE}) {
            var reply = post(body, Map.of("Content-Type", JSON, "Accept", accept));

            assertThat(reply.status()).as(body).isEqualTo(400);
            assertThat(reply.code()).as(body).isEqualTo("BAD_REQUEST");
            assertThat(reply.json().has("data")).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"variables", "operationName", "extensions"})
    void parametersMayBeNull(String name) {
        assertThat(post("{\"query\": \"{ __typename }\", \"" + name + "\": null}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void batchIsToldHowToAsk() {
        assertThat(post("[" + TYPENAME + "]").message()).contains("one a request");
    }

    @Test
    void parameterTwiceInTheUriIsRefused() {
        var reply =
                send(request(java.net.URI.create(uri() + "?query=%7B__typename%7D&query=%7B__typename%7D"), Map.of())
                        .GET());

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.message()).contains("'query'");
    }

    // ---- documents ----------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    { trial(id: }                              | PARSE_FAILED
                    { nothingLikeThis }                        | VALIDATION_FAILED
                    query A { __typename } query B { __typename } | UNKNOWN_OPERATION
                    query ($n: Int!) { suggest(text: \\"a\\", first: $n) { text } } | VALIDATION_FAILED
                    """)
    void faultOfTheDocumentIsAFaultOfTheRequestInTheNewFormOnly(String document, String code) {
        var body = "{\"query\": \"" + document + "\"}";
        var old = post(body, Map.of("Content-Type", JSON, "Accept", JSON));
        var current = post(body, Map.of("Content-Type", JSON, "Accept", RESPONSE));

        assertThat(old.status()).isEqualTo(200);
        assertThat(current.status()).isEqualTo(400);
        assertThat(old.code()).isEqualTo(code);
        assertThat(current.code()).isEqualTo(code);
        assertThat(current.json().has("data")).isFalse();
        assertThat(old.json().has("data")).isFalse();
    }

    @Test
    void syntaxErrorHasItsPlace() {
        var reply = post("{\"query\": \"{\\n  trial(id: ) { nctId }\\n}\"}");

        assertThat(reply.json().at("/errors/0/locations/0/line").asInt()).isEqualTo(2);
        assertThat(reply.json().at("/errors/0/locations/0/column").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967298", "-2147483649", "99999999999", "1e100", "2.5", "\\\"2\\\""})
    void wholeNumberOutOf32BitsIsRefusedAsLiteral(String number) {
        var reply = post("{\"query\": \"{ suggest(text: \\\"a\\\", first: " + number + ") { text } }\"}");

        assertThat(reply.code()).isEqualTo("VALIDATION_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4294967298", "-2147483649", "99999999999", "1e100", "2.5", "\"2\"", "true", "[2]"})
    void wholeNumberOutOf32BitsIsRefusedAsVariable(String number) {
        var reply = post("""
                {"query": "query ($n: Int) { suggest(text: \\"a\\", first: $n) { text } }", "variables": {"n": %s}}""".formatted(number));

        assertThat(reply.code()).isEqualTo("VALIDATION_FAILED");
        assertThat(reply.json().has("data")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "101"})
    void pageSizeOutOfBoundsIsBadUserInput(String number) {
        var reply = post("{\"query\": \"{ trials(first: " + number + ") { pageInfo { hasNextPage } } }\"}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.code()).isEqualTo("BAD_USER_INPUT");
    }
}
