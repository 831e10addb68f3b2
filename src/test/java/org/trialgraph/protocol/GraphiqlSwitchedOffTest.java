package org.trialgraph.protocol;

import static io.restassured.RestAssured.given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(GraphiqlSwitchedOffTest.Off.class)
class GraphiqlSwitchedOffTest {

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
