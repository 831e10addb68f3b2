package org.trialgraph.protocol;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraphiqlTest {

    @Nested
    @QuarkusTest
    class SwitchedOn {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "explorer.js",
                    "explorer.css",
                    "graphiql.min.js",
                    "graphiql.min.css",
                    "react.production.min.js",
                    "react-dom.production.min.js",
                    "examples/trial-page.graphql"
                })
        void everyPartOfThePageComesFromThisHost(String part) {
            when().get("/graphql-ui/" + part)
                    .then()
                    .statusCode(200)
                    .header("Content-Security-Policy", containsString("default-src 'self'"))
                    .header("X-Content-Type-Options", "nosniff");
        }

        @Test
        void addressWithoutSlashLeadsToThePage() {
            given().redirects()
                    .follow(false)
                    .get("/graphql-ui")
                    .then()
                    .statusCode(302)
                    .header("Location", "/graphql-ui/");
        }
    }

    @Nested
    @QuarkusTest
    @TestProfile(SwitchedOff.Off.class)
    class SwitchedOff {

        public static class Off implements QuarkusTestProfile {
            @Override
            public Map<String, String> getConfigOverrides() {
                return Map.of("trialgraph.graphiql.enabled", "false");
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"/graphql-ui", "/graphql-ui/", "/graphql-ui/explorer.js", "/x/../graphql-ui/"})
        void nothingOfThePageIsServed(String path) {
            given().urlEncodingEnabled(false).when().get(path).then().statusCode(404);
        }
    }
}
