package org.trialgraph.protocol.rate;

import com.github.benmanes.caffeine.cache.Ticker;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.protocol.AnswerError;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;

/// What every client has to spend, and how an answer tells it: in `RateLimit` and `RateLimit-Policy` of
/// draft-ietf-httpapi-ratelimit-headers (the form since its version 8).
record Allowance(long pointsPerSecond, long burst, long maxClients) {

    private static final String POLICY = "\"cost\"";
    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    static Allowance of(RateConfig config) {
        return new Allowance(
                bounded("points-per-second", config.pointsPerSecond(), 1_000_000),
                bounded("burst", config.burst(), 1_000_000_000),
                bounded("max-clients", config.maxClients(), 10_000_000));
    }

    private static long bounded(String name, long value, long most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(
                    "trialgraph.rate." + name + " is " + value + ", and must be from 1 to " + most);
        }
        return value;
    }

    Bucket fullBucket(Ticker nanoTime) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(pointsPerSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(new NanoTime(nanoTime))
                .build();
    }

    long secondsToFill() {
        return secondsToGet(burst);
    }

    Map<String, String> headers(long remaining) {
        return headers(remaining, secondsToGet(burst - remaining));
    }

    Refusal refusal(long cost, long remaining, long waitNanos) {
        long seconds = Math.max(1, Math.ceilDiv(waitNanos, NANOS));
        var headers = new HashMap<>(headers(remaining, seconds));
        headers.put("Retry-After", Long.toString(seconds));
        var message = "the operation costs " + cost + " points and " + remaining + " are left: come again in " + seconds
                + " s; " + pointsPerSecond + " come back every second, up to " + burst;
        return new Refusal(
                List.of(new AnswerError(
                        ErrorCode.RATE_LIMITED,
                        message,
                        List.of(),
                        List.of(),
                        Map.of("cost", cost, "remaining", remaining, "retryAfter", seconds))),
                headers);
    }

    String tooDear(long cost) {
        return "the operation costs " + cost + " points, and nobody may spend more than " + burst
                + " at once: ask for less";
    }

    /// @param seconds until there is more: all again, or as much as was asked for
    private Map<String, String> headers(long remaining, long seconds) {
        return Map.of(
                "RateLimit-Policy", POLICY + ";q=" + burst + ";qu=\"points\";w=" + secondsToFill(),
                "RateLimit", POLICY + ";r=" + remaining + ";t=" + seconds);
    }

    private long secondsToGet(long points) {
        return Math.ceilDiv(points, pointsPerSecond);
    }

    /// Time as the buckets want it told.
    private record NanoTime(Ticker ticker) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return ticker.read();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
