package org.trialgraph.protocol.headers;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.RawConnection;

@QuarkusTest
class RequestLimitsTest {

    private static final String END = "\r\n\r\n";

    @Test
    void longUriIsServedAndALongerOneIsNot() throws IOException {
        given().get("/q/health?" + "a".repeat(8_000)).then().statusCode(200);

        assertThat(answer("GET /q/health?" + "a".repeat(8_200) + " HTTP/1.1\r\nHost: a" + END))
                .startsWith("HTTP/1.0 414 ");
    }

    @Test
    void largeHeadersAreServedAndLargerOnesAreNot() throws IOException {
        given().header("X-Padding", "a".repeat(7_000)).get("/q/health").then().statusCode(200);

        assertThat(answer("GET /q/health HTTP/1.1\r\nHost: a\r\nX-Padding: " + "a".repeat(8_200) + END))
                .startsWith("HTTP/1.1 431 ");
    }

    @Test
    void manyHeadersAreALargeHeaderToo() throws IOException {
        assertThat(answer("GET /q/health HTTP/1.1\r\nHost: a\r\n" + "X-Padding: a\r\n".repeat(1_000) + END))
                .startsWith("HTTP/1.1 431 ");
    }

    @Test
    void bodyThatIsAnnouncedTooLargeIsNotAwaited() throws IOException {
        assertThat(answer(
                        "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 1048577"
                                + END))
                .startsWith("HTTP/1.1 413 ")
                .contains("cache-control: no-store", "x-content-type-options: nosniff");
    }

    @Test
    void whatIsNoHttpIsToldSo() throws IOException {
        assertThat(answer("HELO example.org" + END)).startsWith("HTTP/1.0 400 ");
        assertThat(answer("GET /q/health HTTP/1.1\r\nHost: a\r\nContent-Length: -1" + END))
                .startsWith("HTTP/1.1 400 ");
    }

    /// Two readings of where a request ends would let one be smuggled past a proxy.
    @Test
    void requestWithTwoLengthsIsRefused() throws IOException {
        assertThat(answer(
                        "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 5" + END + "abcde"))
                .startsWith("HTTP/1.1 400 ");
    }

    private String answer(String request) throws IOException {
        try (var connection = RawConnection.open()) {
            var answer = connection.send(request).untilClosed().toLowerCase(Locale.ROOT);
            assertThat(answer).doesNotContain("exception", "netty", "vertx", "quarkus", "java");
            return answer.replaceFirst("^http", "HTTP");
        }
    }
}
