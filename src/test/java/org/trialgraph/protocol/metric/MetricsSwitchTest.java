package org.trialgraph.protocol.metric;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(MetricsSwitchTest.Off.class)
class MetricsSwitchTest {

    public static class Off implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trialgraph.metrics.enabled", "false");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/metrics/", "/q/metrics/x", "/q/./metrics", "/x/../q/metrics"})
    void metricsAreHidden(String path) {
        given().urlEncodingEnabled(false).when().get(path).then().statusCode(404);
    }

    @Test
    void probesAreAnsweredAllTheSame() {
        given().get("/q/health/ready").then().statusCode(200);
    }
}
