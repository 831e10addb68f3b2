package org.trialgraph.protocol.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.GuardedService;
import org.trialgraph.protocol.access.AccessEntry.Answered;
import org.trialgraph.protocol.access.AccessEntry.Asked;
import org.trialgraph.protocol.client.Client;

/// The log as it is in the end, behind the handler that writes it.
@QuarkusTest
@TestProfile(GuardedService.class)
class AccessLogFileTest {

    @Inject
    AccessLog log;

    @Test
    void eachRequestIsALineOfJson() throws IOException {
        int before = lines().size();
        var forged = "x\r\n{\"status\":200,\"client\":\"forged %s %n\"}";

        log.write(entry("First"));
        log.write(entry(forged));
        log.write(entry("Third"));

        assertThat(lines().stream().skip(before).map(line -> new JsonObject(line).getString("operation")))
                .containsExactly("First", "x____status__200__client___forged__s__n__", "Third");
    }

    private static AccessEntry entry(String operation) {
        return new AccessEntry(
                Client.withKey("shop"),
                new Asked("POST", "/graphql%s", operation, null),
                new Answered(200, List.of(), 1, Duration.ofMillis(1), 10));
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(Path.of(GuardedService.ACCESS_LOG));
    }
}
