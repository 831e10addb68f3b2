package org.trialgraph.search.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trialgraph.GraphQl.answer;
import static org.trialgraph.GraphQl.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a client is told of a text that is no expression. How long it takes is reported, not judged.
@QuarkusTest
class BadQueryTest {

    private static final String QUERY = "query($query: TrialQuery) { trials(query: $query) { totalCount } }";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            tea AND (green                  | {"offset": 8, "token": "(", "expected": "')', or '\\\\(' for the character"}
            tea) AND green                  | {"offset": 3, "token": ")"}
            AREA[Phase                      | {"offset": 4, "token": "[", "expected": "']' behind what AREA takes"}
            AREA[StartDte]2022              | {"offset": 5, "token": "StartDte", "expected": "a search area or the name of a data field", "suggestion": "StartDate"}
            AREA[StartDate]RANGE[2024,2020] | {"offset": 21, "token": "2024,2020"}
            AREA[StartDate]soon             | {"offset": 15, "token": "soon"}
            """)
    void errorSaysWhereAndWhatInstead(String text, String details) {
        var extensions = extensions(Map.of("term", text));

        assertThat(extensions.get("code").textValue()).isEqualTo("BAD_USER_INPUT");
        json(details)
                .properties()
                .forEach(detail -> assertThat(extensions.get(detail.getKey()))
                        .as("%s of %s", detail.getKey(), extensions)
                        .isEqualTo(detail.getValue()));
        assertThat(extensions.get("expected") == null
                        || !extensions.get("expected").textValue().isEmpty())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "term",
                "condition",
                "intervention",
                "title",
                "outcome",
                "sponsor",
                "leadSponsor",
                "location",
                "id",
                "patient"
            })
    void messageNamesTheText(String argument) {
        var error = error(Map.of(argument, "a b)"));

        assertThat(error.get("message").textValue()).startsWith("'query." + argument + "': ");
        assertThat(error.at("/extensions/offset").intValue()).isEqualTo(3);
        assertThat(error.get("path")).isEqualTo(json("[\"trials\"]"));
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                arguments("5,000 ORs", repeated("a", " OR ", 5_001)),
                arguments("5,000 ORs of short words in a row", "OR ".repeat(3_000)),
                arguments("2,000 nested parentheses", "(".repeat(2_000) + "a" + ")".repeat(2_000)),
                arguments("2,000 open parentheses", "(".repeat(2_000)),
                arguments("2,000 closed parentheses", ")".repeat(2_000)),
                arguments("2,000 NOTs", "NOT ".repeat(2_000) + "a"),
                arguments("900 areas", "AREA[Phase]".repeat(900) + "a"),
                arguments("as much text as the endpoint reads", "x".repeat(500_000)),
                arguments("as many words as the endpoint reads", "a ".repeat(250_000)),
                arguments("U+001B", "a\u001bb"),
                arguments("U+0085", "a\u0085b"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatNobodyMeansWellWithIsRefusedAsAnyOther(String name, String text, TestReporter report) {
        long begun = System.nanoTime();
        var extensions = extensions(Map.of("term", text));
        report.publishEntry(name, (System.nanoTime() - begun) / 1_000_000 + " ms");

        assertThat(extensions.get("code").textValue()).isEqualTo("BAD_USER_INPUT");
        assertThat(extensions.get("offset").isInt()).isTrue();
        assertThat(extensions.get("token").textValue()).hasSizeLessThanOrEqualTo(41);
        assertThat(extensions.get("expected").textValue()).isNotEmpty();
    }

    @Test
    void fewTextsMayBeAskedForExactly() {
        var text = "EXPANSION[None]tea";

        assertThat(answer(QUERY, Map.of("query", Map.of("term", repeated(text, " OR ", 20))))
                        .has("errors"))
                .isFalse();
        var longest = "AREA[BriefTitle]EXPANSION[None]\"" + repeated("tea.", " ", 990) + "\"";
        assertThat(answer(QUERY, Map.of("query", Map.of("term", longest))).path("errors"))
                .isEmpty();
        assertThat(extensions(Map.of("term", repeated(text, " OR ", 21)))
                        .get("code")
                        .textValue())
                .isEqualTo("BAD_USER_INPUT");
    }

    /// These are no part of any text, whatever it is for.
    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud83eb"})
    void whatIsNoCharacterIsRefused(String text) {
        assertThat(extensions(Map.of("term", text)).get("code").textValue()).isEqualTo("BAD_USER_INPUT");
    }

    private static JsonNode extensions(Map<String, String> query) {
        return error(query).get("extensions");
    }

    private static JsonNode error(Map<String, String> query) {
        var answer = answer(QUERY, Map.of("query", query));
        assertThat(answer.path("errors")).as(answer.toString()).hasSize(1);
        return answer.at("/errors/0");
    }

    private static String repeated(String part, String between, int times) {
        return Collections.nCopies(times, part).stream().collect(joining(between));
    }
}
