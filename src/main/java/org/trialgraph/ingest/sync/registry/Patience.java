package org.trialgraph.ingest.sync.registry;

import io.quarkus.logging.Log;
import io.smallrye.faulttolerance.api.Guard;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.trialgraph.ingest.Printable;

/// How often a request is tried, how long each attempt may take, and how far they are apart.
final class Patience {

    private final Guard attempts;
    private final Guard attempt;
    private final Pace pace;

    private Patience(Guard attempts, Guard attempt, Pace pace) {
        this.attempts = attempts;
        this.attempt = attempt;
        this.pace = pace;
    }

    static Patience of(RegistryConfig config) {
        var attempts = Guard.create()
                .withDescription("registry")
                .withRetry()
                .maxRetries(config.retries())
                .maxDuration(0, ChronoUnit.MILLIS) // bounded by the number of attempts
                .withCustomBackoff()
                .strategy(() -> new Backoff(config.backoff(), config.longestBackoff()))
                .done()
                .retryOn(RegistryHiccup.class)
                .beforeRetry(Patience::log)
                .done()
                .build();
        var attempt = Guard.create()
                .withDescription("registry attempt")
                .withTimeout()
                .duration(config.timeout().toMillis(), ChronoUnit.MILLIS)
                .done()
                .build();
        return new Patience(attempts, attempt, new Pace(Duration.ofMinutes(1).dividedBy(config.requestsPerMinute())));
    }

    private static void log(Throwable failure) {
        Log.infof("The registry %s; asking again", Printable.of(String.valueOf(failure.getMessage())));
    }

    /// Tries until it succeeds, or as often as is allowed.
    <T> T call(Callable<T> request, Class<T> type) throws Exception {
        return attempts.call(() -> once(request, type), type);
    }

    private <T> T once(Callable<T> request, Class<T> type) throws Exception {
        pace.await();
        try {
            return attempt.call(request, type);
        } catch (TimeoutException e) {
            throw new RegistryHiccup("does not answer in time (trialgraph.sync.timeout)", e);
        } finally {
            pace.answered();
        }
    }
}
