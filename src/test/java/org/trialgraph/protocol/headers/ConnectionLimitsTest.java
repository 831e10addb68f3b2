package org.trialgraph.protocol.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trialgraph.protocol.RawConnection;

/// Three connections, and a second of silence on each.
@QuarkusTest
@TestProfile(ConnectionLimitsTest.Stingy.class)
class ConnectionLimitsTest {

    private static final String ASK = "GET /q/health HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final int MOST = 3;

    public static class Stingy implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.limits.max-connections", "" + MOST, "quarkus.http.idle-timeout", "1s");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "GET /q/hea",
                "GET /q/health HTTP/1.1\r\nHost: a\r\nX-Never",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"
            })
    void connectionThatFallsSilentIsClosed(String beginning) throws IOException {
        try (var connection = RawConnection.open()) {
            assertThat(connection.send(beginning).untilClosed()).doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void oneConnectionTooManyIsClosedAndTheOthersAreServed() throws IOException {
        var connections = new ArrayList<RawConnection>();
        try {
            for (int i = 0; i < MOST; i++) {
                connections.add(RawConnection.open());
                assertThat(connections.getLast().send(ASK).status()).isEqualTo("HTTP/1.1 200 OK");
            }
            connections.add(RawConnection.open());
            assertThat(connections.getLast().untilClosed()).isEmpty();
        } finally {
            for (var connection : connections) {
                connection.close();
            }
        }
    }
}
