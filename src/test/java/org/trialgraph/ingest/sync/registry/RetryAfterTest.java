package org.trialgraph.ingest.sync.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-01-10T09:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "' 120 ', PT2M",
        "999999999, PT999999999S",
        "'Sat, 10 Jan 2026 09:01:30 GMT', PT90S",
        "'Sat, 10 Jan 2026 08:00:00 GMT', PT0S"
    })
    void secondsAndDatesAreUnderstood(String header, Duration wait) {
        assertThat(RetryAfter.parse(header, NOW)).isEqualTo(wait);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "soon", "1.5", "99999999999999999999", "2026-01-10T09:01:30Z"})
    void anythingElseIsNone(String header) {
        assertThat(RetryAfter.parse(header, NOW)).isNull();
    }

    @Test
    void absentIsNone() {
        assertThat(RetryAfter.parse(null, NOW)).isNull();
    }
}
