package org.trialgraph.protocol.client;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.GuardedService;

/// The proxies here are this machine, where the tests ask from.
@QuarkusTest
@TestProfile(GuardedService.class)
class ClientsTest {

    @Test
    void holderOfAKeyIsKnownWhereverItIs() {
        assertThat(client(given().header("X-API-Key", "open sesame").header("X-Forwarded-For", "192.0.2.7")))
                .isEqualTo("cave");
    }

    @Test
    void unknownKeyIsNoKey() {
        assertThat(client(given().header("X-API-Key", "open barley").header("X-Forwarded-For", "192.0.2.7")))
                .isEqualTo("192.0.2.7/32");
    }

    @Test
    void addressThatTheClientMadeUpIsNotBelieved() {
        assertThat(client(given().header("X-Forwarded-For", "203.0.113.66, 192.0.2.7")))
                .isEqualTo("192.0.2.7/32");
    }

    @Test
    void headerThatTheProxiesDoNotWriteIsNotRead() {
        assertThat(client(given().header("Forwarded", "for=203.0.113.66").header("X-Forwarded-For", "192.0.2.7")))
                .isEqualTo("192.0.2.7/32");
    }

    @Test
    void clientWithoutProxyIsWhereItAsksFrom() {
        assertThat(client(given())).isIn("127.0.0.1/32", "::/64");
    }

    private static String client(RequestSpecification request) {
        return request.get("/probe/client").then().statusCode(200).extract().asString();
    }
}
