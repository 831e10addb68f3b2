package org.trialgraph;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.trialgraph.GraphQl.data;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The program as packaged, jar or native executable, with the bundled sample.
@QuarkusIntegrationTest
@TestProfile(PackagedServiceIT.WithSample.class)
class PackagedServiceIT {

    public static class WithSample implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("trialgraph.sample.import", "true");
        }

        @Override
        public String getConfigProfile() {
            return "prod";
        }
    }

    @Test
    void trialPageIsAnsweredByOneRequest() throws IOException {
        var page = data(Files.readString(
                Path.of("src/main/resources/META-INF/resources/graphql-ui/examples/trial-page.graphql")));

        assertThat(page.at("/trial/eligibility/inclusion")).hasSize(7);
        assertThat(page.at("/trial/eligibility/exclusion")).hasSize(12);
        assertThat(page.at("/trial/locations/totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void textsAreRenderedInEveryForm() {
        var texts = data("""
                { trial(id: "NCT99000001") { eligibility { html: text(format: HTML) text(format: TEXT) } } }""");

        assertThat(texts.at("/trial/eligibility/html").asText())
                .contains("<li>")
                .contains("&gt;");
        assertThat(texts.at("/trial/eligibility/text").asText()).contains(" > ").doesNotContain("\\>");
    }

    @Test
    void trialsAndObjectsAreFoundByIdsOfEveryKind() {
        var trials = data("""
                { trialsById(ids: ["\uFF2E\uFF23\uFF3499000005", "EudraCT No.: 2022 999005 17", "sfu-ct-0417"]) { id nctId } }""");
        assertThat(trials.findValuesAsText("nctId")).containsExactly("NCT99000005", "NCT99000005", "NCT99000001");

        var ids = trials.findValuesAsText("id");
        assertThat(data("query($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
                        .findValuesAsText("id"))
                .isEqualTo(ids);
    }

    @Test
    void schemaIsTheOneKeptInGit() throws IOException {
        assertThat(get("/graphql/schema.graphql").asString())
                .isEqualTo(Files.readString(Path.of("src/test/resources/schema.graphql")));
    }

    @Test
    void graphiqlIsOffInProduction() {
        get("/graphql-ui/").then().statusCode(404);
    }

    @Test
    void pathThatIsNotServedIsAnsweredShortlyAndSafely() {
        get("/nowhere")
                .then()
                .statusCode(404)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .body(equalTo("{\"errors\":[{\"message\":\"Not Found\",\"extensions\":{\"code\":\"NOT_FOUND\"}}]}"));
    }

    @Test
    @Timeout(60) // it never gets ready
    void healthAndMetricsAreServed() {
        while (get("/q/health/ready").statusCode() != 200) {
            Thread.onSpinWait();
        }
        get("/q/health/live").then().statusCode(200);
        get("/q/health/started").then().statusCode(200);
        get("/q/metrics").then().statusCode(200);
    }
}
