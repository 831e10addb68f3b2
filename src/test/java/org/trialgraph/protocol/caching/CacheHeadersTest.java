package org.trialgraph.protocol.caching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CacheHeadersTest {

    private record Settings(Duration maxAge, Duration staleWhileRevalidate, Duration staleIfError)
            implements CachingConfig {}

    @Test
    void answerMayBeKeptByEveryone() {
        var headers = headers(60, 0, 3600).of(new EntityTag("tag"));

        assertThat(headers)
                .isEqualTo(Map.of(
                        "ETag",
                        "\"tag\"",
                        "Cache-Control",
                        "public, max-age=60, stale-if-error=3600",
                        "Vary",
                        "Accept"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60 | 30 | 3600 | public, max-age=60, stale-while-revalidate=30, stale-if-error=3600",
                "60 | 30 | 0    | public, max-age=60, stale-while-revalidate=30",
                "60 | 0  | 0    | public, max-age=60, must-revalidate",
                "0  | 30 | 3600 | public, no-cache",
                "-1 | 30 | 3600 | public, no-cache",
            })
    void settingsDecideForHowLong(int maxAge, int whileRevalidate, int ifError, String cacheControl) {
        assertThat(headers(maxAge, whileRevalidate, ifError).of(new EntityTag("tag")))
                .containsEntry("Cache-Control", cacheControl);
    }

    @Test
    void errorIsKeptByNobody() {
        assertThat(CacheHeaders.noStore()).isEqualTo(Map.of("Cache-Control", "no-store"));
    }

    private static CacheHeaders headers(int maxAge, int whileRevalidate, int ifError) {
        return new CacheHeaders(new Settings(
                Duration.ofSeconds(maxAge), Duration.ofSeconds(whileRevalidate), Duration.ofSeconds(ifError)));
    }
}
