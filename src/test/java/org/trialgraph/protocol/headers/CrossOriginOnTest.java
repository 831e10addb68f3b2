package org.trialgraph.protocol.headers;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.GuardedService;

@QuarkusTest
@TestProfile(GuardedService.class)
class CrossOriginOnTest {

    @Test
    void pageOfANamedOriginMayReadAnswersWithoutCredentials() {
        given().header("Origin", GuardedService.FRIEND)
                .get("/q/health")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", GuardedService.FRIEND)
                .header("Access-Control-Allow-Credentials", not(equalTo("true")))
                .header("Access-Control-Expose-Headers", containsString("RateLimit"))
                .header("Vary", "Origin");
    }

    @Test
    void browserIsToldBeforehandWhatItMayAsk() {
        given().header("Origin", GuardedService.FRIEND)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type,x-api-key")
                .options("/graphql")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", GuardedService.FRIEND)
                .header("Access-Control-Allow-Methods", "GET,POST")
                .header("Access-Control-Allow-Headers", "content-type,x-api-key")
                .header("Access-Control-Max-Age", "3600")
                .header("Vary", "Origin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example.org",
                "http://friend.example.org",
                "https://friend.example.org.evil.example",
                "null",
                "*"
            })
    void pageOfAnotherOriginIsRefused(String origin) {
        given().header("Origin", origin)
                .get("/q/health")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue())
                .header("Cache-Control", "no-store")
                .header("Vary", "Origin");
    }

    @Test
    void cachesAreToldEvenWhereNoPageAsks() {
        given().get("/q/health").then().header("Vary", "Origin").header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void httpsIsPromisedAsTheOperatorHasIt() {
        given().get("/nowhere").then().statusCode(404).header("Strict-Transport-Security", "max-age=31536000");
    }
}
