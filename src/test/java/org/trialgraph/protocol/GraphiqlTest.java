package org.trialgraph.protocol;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class GraphiqlTest {

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
