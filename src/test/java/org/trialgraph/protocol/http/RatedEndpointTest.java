package org.trialgraph.protocol.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.trialgraph.protocol.http.Endpoint.JSON;
import static org.trialgraph.protocol.http.Endpoint.post;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(RatedEndpointTest.Rated.class)
class RatedEndpointTest {

    private static final String BODY = "{\"query\": \"{ __typename }\"}";

    /// Clients behind a proxy that is believed, so that each test is a client of its own.
    public static class Rated implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "trialgraph.rate.enabled", "true",
                    "trialgraph.rate.points-per-second", "1",
                    "trialgraph.rate.burst", "20",
                    "trialgraph.client.trusted-proxies", "127.0.0.0/8,::1/128");
        }
    }

    @Test
    void whoeverSpentEverythingIsToldWhenToComeAgain() {
        int answered = 0;
        Endpoint.Reply reply = ask("192.0.2.1", BODY);
        while (reply.status() == 200 && answered < 100) {
            answered++;
            reply = ask("192.0.2.1", BODY);
        }

        assertThat(answered).isBetween(10, 30);
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("RATE_LIMITED");
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
        assertThat(ask("192.0.2.2", BODY).status()).isEqualTo(200);
    }

    @Test
    void answersTellWhatIsLeft() {
        var reply = ask("192.0.2.3", BODY);

        assertThat(reply.header("RateLimit")).contains("r=");
        assertThat(reply.header("RateLimit-Policy")).contains("q=20");
    }

    @Test
    void refusalsCostToo() {
        Endpoint.Reply reply = ask("192.0.2.4", "{");
        int asked = 0;
        while (!reply.header("RateLimit").contains("r=0;") && asked < 100) {
            asked++;
            reply = ask("192.0.2.4", "{");
        }

        assertThat(asked).isBetween(10, 30);
        assertThat(ask("192.0.2.4", BODY).status()).isEqualTo(429);
    }

    @Test
    void operationDearerThanEverythingIsRefusedForGood() {
        var reply = ask("192.0.2.5", "{\"query\": \"{ trials { nodes { nctId } } }\"}");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(reply.header("Retry-After")).isEmpty();
    }

    private static Endpoint.Reply ask(String client, String body) {
        return post(body, Map.of("Content-Type", JSON, "X-Forwarded-For", client));
    }
}
