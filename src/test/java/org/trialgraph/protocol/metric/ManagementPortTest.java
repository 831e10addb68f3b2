package org.trialgraph.protocol.metric;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URL;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A build with `quarkus.management.enabled=true`: health and metrics are on a port that clients need not reach.
@QuarkusTest
@TestProfile(ManagementPortTest.PortOfItsOwn.class)
class ManagementPortTest {

    public static class PortOfItsOwn implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.management.enabled", "true", "quarkus.management.test-port", "0");
        }
    }

    @SuppressWarnings("NullAway.Init") // by the extension
    @TestHTTPResource(management = true)
    URL management;

    @Test
    void clientsFindNeitherHealthNorMetrics() {
        given().get("/q/metrics").then().statusCode(404);
        given().get("/q/health").then().statusCode(404);
        given().get("/q/health/ready").then().statusCode(404);
        given().get("/graphql/schema.graphql").then().statusCode(200);
    }

    @Test
    void othersFindThemThere() {
        given().get(there("/q/health/ready")).then().statusCode(200);
        given().get(there("/q/metrics")).then().statusCode(200).body(containsString("agroal_active_count"));
    }

    private String there(String path) {
        return "http://localhost:" + management.getPort() + path;
    }
}
