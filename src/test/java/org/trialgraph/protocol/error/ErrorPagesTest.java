package org.trialgraph.protocol.error;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.GuardedService;
import org.trialgraph.protocol.LogRecords;
import org.trialgraph.protocol.RawConnection;

@QuarkusTest
@TestProfile(GuardedService.class)
class ErrorPagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/json", "application/xml", "image/png", "*/*"})
    void faultTellsNoMoreThanWhereTheLogHasIt(String accept) {
        try (var log = LogRecords.of(ErrorPages.class.getName())) {
            var body = given().accept(accept)
                    .get("/probe/fault?secret=1")
                    .then()
                    .statusCode(500)
                    .contentType("application/json")
                    .extract()
                    .asString();

            var record = log.list().getFirst();
            assertThat(record.getMessage()).matches("GET /probe/fault: fault [0-9a-f]{16}");
            assertThat(record.getThrown()).isInstanceOf(IllegalStateException.class);
            var id = record.getMessage().substring(record.getMessage().length() - 16);
            assertThat(body).isEqualTo("""
                    {"errors":[{"message":"the service failed; its log tells more under %s",\
                    "extensions":{"code":"INTERNAL"}}]}""".replace("%s", id));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "400, Bad Request, BAD_REQUEST",
        "404, Not Found, NOT_FOUND",
        "413, Request Entity Too Large, BODY_TOO_LARGE",
        "418, Client Error (418), BAD_REQUEST",
        "503, Service Unavailable, OVERLOADED",
        "507, Insufficient Storage, INTERNAL"
    })
    void failureIsNamedByItsStatus(int status, String message, String code) {
        assertThat(given().get("/probe/fail/" + status)
                        .then()
                        .statusCode(status)
                        .contentType("application/json")
                        .extract()
                        .asString())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"" + message + "\",\"extensions\":{\"code\":\"" + code + "\"}}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/", "/graphql-ui/nowhere.js", "/q/nowhere", "/<script>", "/x%0d%0aSet-Cookie:a=b"})
    void pathThatIsNotServedIsAnsweredShortly(String path) {
        assertThat(given().urlEncodingEnabled(false)
                        .accept("text/html")
                        .get(path.replace("<", "%3C").replace(">", "%3E"))
                        .then()
                        .statusCode(404)
                        .contentType("application/json")
                        .extract()
                        .asString())
                .isEqualTo("{\"errors\":[{\"message\":\"Not Found\",\"extensions\":{\"code\":\"NOT_FOUND\"}}]}");
    }

    @Test
    void headOfAMissingPageHasNoBody() {
        assertThat(given().head("/nowhere").then().statusCode(404).extract().asString())
                .isEmpty();
    }

    @Test
    void methodThatIsNotServedIsToldWhichAre() {
        given().delete("/probe/client")
                .then()
                .statusCode(405)
                .header("Allow", containsString("GET"))
                .header("Cache-Control", "no-store");
    }

    @Test
    void pathThatCannotBeDecodedIsAMistakeOfTheClient() throws IOException {
        try (var connection = RawConnection.open()) {
            assertThat(connection
                            .send("GET /probe/client%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                            .untilClosed())
                    .startsWith("HTTP/1.1 400 ")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void answerThatFailsHalfwayIsBrokenOff() {
        try (var log = LogRecords.of(ErrorPages.class.getName())) {
            assertThatThrownBy(() -> given().get("/probe/half").asString()).isInstanceOf(IOException.class);

            assertThat(log.list())
                    .singleElement()
                    .satisfies(record -> assertThat(record.getMessage()).startsWith("GET /probe/half: fault "));
        }
    }
}
