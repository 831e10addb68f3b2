package org.trialgraph.protocol.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.common.net.Inet;
import io.vertx.core.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.LogRecords;
import org.trialgraph.protocol.access.AccessEntry.Answered;
import org.trialgraph.protocol.access.AccessEntry.Asked;
import org.trialgraph.protocol.client.Client;

class AccessLogTest {

    private static final String HASH = "41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb";
    private static final Client SOMEWHERE = Client.at(Inet.parseInetAddressOrFail("192.0.2.7"));
    private static final Answered WELL = new Answered(200, List.of(), 120, Duration.ofNanos(15_999_999), 4096);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-01-31T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void lineTellsWhatWasAskedAndAtWhatPrice() {
        var entry = new AccessEntry(Client.withKey("shop"), new Asked("POST", "/graphql", "TrialPage", HASH), WELL);

        assertThat(lines(settings(true, "pepper"), entry)).containsExactly("""
                {"time":"2026-01-31T12:00:00Z","method":"POST","path":"/graphql","operation":"TrialPage",\
                "document":"41ef4bb0b23661e66301aac36066912dac037827b4ae63a7b1165a5aa93ed4eb","status":200,\
                "cost":120,"ms":15,"bytes":4096,"client":"shop"}""");
    }

    @Test
    void eachErrorCodeIsNamedOnce() {
        var answered = new Answered(
                200,
                List.of(ErrorCode.TIMEOUT, ErrorCode.BAD_CURSOR, ErrorCode.TIMEOUT),
                120,
                Duration.ofMillis(1),
                4096);

        assertThat(line(new AccessEntry(SOMEWHERE, asked(null), answered)).getJsonArray("errors"))
                .containsExactlyInAnyOrder("TIMEOUT", "BAD_CURSOR");
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        assertThat(line(new AccessEntry(SOMEWHERE, new Asked("GET", "/graphql", null, null), WELL))
                        .fieldNames())
                .doesNotContain("operation", "document", "errors");
    }

    @Test
    void addressIsToldApartFromOthersButNotTold() {
        var line = line(new AccessEntry(SOMEWHERE, asked(null), WELL));
        var again = line(new AccessEntry(SOMEWHERE, asked("Other"), WELL));
        var other = line(new AccessEntry(Client.at(Inet.parseInetAddressOrFail("192.0.2.8")), asked(null), WELL));

        assertThat(line.getString("client"))
                .matches("[0-9a-f]{16}")
                .isEqualTo(again.getString("client"))
                .isNotEqualTo(other.getString("client"));
        assertThat(line.encode()).doesNotContain("192.0.2");
    }

    @Test
    void aliasDependsOnTheSalt() {
        var entry = new AccessEntry(SOMEWHERE, asked(null), WELL);
        var pepper = lines(settings(true, "pepper"), entry);

        assertThat(lines(settings(true, "pepper"), entry)).isEqualTo(pepper);
        assertThat(lines(settings(true, "cumin"), entry)).isNotEqualTo(pepper);
        assertThat(lines(settings(true, null), entry)).isNotEqualTo(lines(settings(true, null), entry));
    }

    @Test
    void hostileTextStaysOnItsLineAndInItsPlace() {
        var hostile = "a\",\"status\":200}\r\n{\"time\":\"\u2028\u0085\u001b[2J\u202e";
        var lines = lines(
                settings(true, "pepper"),
                new AccessEntry(Client.withKey(hostile), new Asked(hostile, hostile, hostile, hostile), WELL));

        assertThat(lines).singleElement().asString().matches("[ -~]+");
        var line = new JsonObject(lines.getFirst());
        assertThat(line.getString("path")).isEqualTo("a\",\"status\":200}??{\"time\":\"???[2J?");
        assertThat(line.getString("operation")).matches("[_0-9A-Za-z]+");
        assertThat(line.getString("document")).matches("[_0-9A-Za-z]+");
    }

    @Test
    void longTextIsCut() {
        var longText = "a".repeat(100_000);
        var lines = lines(
                settings(true, "pepper"),
                new AccessEntry(Client.withKey(longText), new Asked(longText, longText, longText, longText), WELL));

        assertThat(lines.getFirst()).hasSizeLessThan(1_000);
    }

    @Test
    void nothingIsWrittenUnlessAskedFor() {
        assertThat(lines(settings(false, "pepper"), new AccessEntry(SOMEWHERE, asked(null), WELL)))
                .isEmpty();
    }

    private static Asked asked(@Nullable String operation) {
        return new Asked("POST", "/graphql", operation, HASH);
    }

    private static JsonObject line(AccessEntry entry) {
        return new JsonObject(lines(settings(true, "pepper"), entry).getFirst());
    }

    private static List<String> lines(AccessLogConfig settings, AccessEntry entry) {
        try (var records = LogRecords.of(AccessLog.LOGGER)) {
            var log = new AccessLog(settings, NOON);
            assertThat(log.enabled()).isEqualTo(settings.enabled());
            log.write(entry);
            return records.list().stream().map(record -> record.getMessage()).toList();
        }
    }

    private static AccessLogConfig settings(boolean enabled, @Nullable String salt) {
        return new AccessLogConfig() {
            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public Optional<String> salt() {
                return Optional.ofNullable(salt);
            }
        };
    }
}
