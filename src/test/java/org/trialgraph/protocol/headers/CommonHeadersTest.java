package org.trialgraph.protocol.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Headers;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CommonHeadersTest {

    private static final String NOTHING_LOADS = "default-src 'none'; frame-ancestors 'none'";

    @ParameterizedTest
    @CsvSource({
        "GET, /graphql/schema.graphql, 200",
        "GET, /q/health, 200",
        "GET, /q/metrics, 200",
        "GET, /graphql-ui, 302",
        "GET, /, 404",
        "GET, /nowhere, 404",
        "GET, /graphql-ui/nowhere.js, 404",
        "OPTIONS, /nowhere, 404"
    })
    void everyAnswerTellsBrowsersToKeepToIt(String method, String path, int status) {
        var headers = headers(method, path, status);

        assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.getValues("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(headers.getValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.getValues("Content-Security-Policy")).hasSize(1);
        if (status >= 400) {
            assertThat(headers.getValues("Cache-Control")).containsExactly("no-store");
        }
    }

    @Test
    void answersOfDataMayLoadNothing() {
        assertThat(headers("GET", "/graphql/schema.graphql", 200).getValue("Content-Security-Policy"))
                .isEqualTo(NOTHING_LOADS);
        assertThat(headers("GET", "/nowhere", 404).getValue("Content-Security-Policy"))
                .isEqualTo(NOTHING_LOADS);
    }

    @Test
    void pageKeepsItsOwnPolicy() {
        given().get("/graphql-ui/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("default-src 'self'"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @ParameterizedTest
    @CsvSource({"/graphql/schema.graphql, 200", "/q/health, 200", "/nowhere, 404"})
    void nothingTellsWhatServes(String path, int status) {
        assertThat(headers("GET", path, status).asList())
                .extracting(header -> header.getName().toLowerCase(Locale.ROOT))
                .doesNotContain("server", "x-powered-by", "via");
    }

    @Test
    void httpsIsNotPromisedUnlessTheOperatorDoes() {
        assertThat(headers("GET", "/q/health", 200).hasHeaderWithName("Strict-Transport-Security"))
                .isFalse();
    }

    private static Headers headers(String method, String path, int status) {
        return given().redirects()
                .follow(false)
                .request(method, path)
                .then()
                .statusCode(status)
                .extract()
                .headers();
    }
}
