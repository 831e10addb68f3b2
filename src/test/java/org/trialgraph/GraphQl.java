package org.trialgraph;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import java.util.Map;

/// Asks the service under test over HTTP.
public final class GraphQl {

    private static final ObjectMapper JSON = new ObjectMapper();

    private GraphQl() {}

    /// The whole answer: `data`, `errors`, also of a request that is refused. Without filters, since the one that
    /// stands by for failures indents every
    /// answer, which takes longer than the answer itself.
    public static JsonNode answer(String query, Map<String, ?> variables) {
        var response = given().noFilters()
                .contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", variables))
                .post("/graphql");
        if (response.statusCode() != 200 && response.statusCode() != 400) {
            throw new AssertionError(response.statusLine() + "\n" + response.asString());
        }
        return json(response.asString());
    }

    /// The `data` of an answer that has no errors.
    public static JsonNode data(String query, Map<String, ?> variables) {
        var answer = answer(query, variables);
        if (answer.has("errors")) {
            throw new AssertionError(answer.get("errors").toPrettyString());
        }
        return answer.get("data");
    }

    public static JsonNode data(String query) {
        return data(query, Map.of());
    }

    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }
}
