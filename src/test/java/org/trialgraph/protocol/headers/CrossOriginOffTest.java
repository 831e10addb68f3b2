package org.trialgraph.protocol.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CrossOriginOffTest {

    @ParameterizedTest
    @CsvSource({"GET, /q/health", "GET, /graphql/schema.graphql", "OPTIONS, /graphql", "GET, /nowhere"})
    void noPageOfAnotherOriginMayReadAnAnswer(String method, String path) {
        var headers = given().header("Origin", "https://elsewhere.example.org")
                .header("Access-Control-Request-Method", "POST")
                .request(method, path)
                .headers();

        assertThat(headers.asList())
                .extracting(header -> header.getName().toLowerCase(Locale.ROOT))
                .noneMatch(name -> name.startsWith("access-control-"));
    }

    @Test
    void answersDoNotDifferByOrigin() {
        assertThat(given().get("/q/health").header("Vary")).isNull();
    }
}
