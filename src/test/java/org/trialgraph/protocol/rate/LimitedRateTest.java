package org.trialgraph.protocol.rate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.GuardedService;

/// 100 points at once, one a second.
@QuarkusTest
@TestProfile(GuardedService.class)
class LimitedRateTest {

    private static final String POLICY = "\"cost\";q=100;qu=\"points\";w=100";

    @Test
    void clientThatHasSpentItsPointsIsRefused() {
        spend("192.0.2.10", 60)
                .statusCode(200)
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", "\"cost\";r=40;t=60");

        spend("192.0.2.10", 100)
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9][0-9]?"))
                .header("RateLimit-Policy", POLICY)
                .header("RateLimit", matchesPattern("\"cost\";r=[4-9][0-9];t=[1-9][0-9]?"))
                .header("Cache-Control", "no-store")
                .body("errors[0].extensions.code", equalTo("RATE_LIMITED"))
                .body("errors[0].extensions.cost", equalTo(100))
                .body("errors[0].message", containsString("the operation costs 100 points and "));
    }

    @Test
    void othersAreServedMeanwhile() {
        spend("192.0.2.11", 100).statusCode(200);
        spend("192.0.2.11", 100).statusCode(429);

        spend("192.0.2.12", 100).statusCode(200);
        spend("2001:db8::7", 100).statusCode(200);
    }

    @Test
    void anotherAddressOfASubscriberHasNoPointsOfItsOwn() {
        spend("2001:db8:0:1::7", 100).statusCode(200);

        spend("2001:db8:0:1::8", 100).statusCode(429);
    }

    @Test
    void operationThatNobodyCanPayIsRefusedForGood() {
        spend("192.0.2.13", 101)
                .statusCode(400)
                .header("Retry-After", Matchers.nullValue())
                .body("errors[0].extensions.code", equalTo("QUERY_TOO_COSTLY"));
    }

    private static ValidatableResponse spend(String address, long points) {
        return given().header("X-Forwarded-For", address)
                .get("/probe/spend/" + points)
                .then();
    }
}
