package org.trialgraph.ingest.sync.registry;

import io.smallrye.faulttolerance.api.CustomBackoffStrategy;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// The wait between two attempts at one request: what the registry asks for, else each time twice as long as before.
/// Up to a quarter is added by chance, so that many clients do not come back at once.
final class Backoff implements CustomBackoffStrategy {

    private final long longest;
    private long next;

    Backoff(Duration first, Duration longest) {
        this.next = first.toMillis();
        this.longest = longest.toMillis();
    }

    @Override
    public long nextDelayInMillis(Throwable failure) {
        long chosen = Math.min(next, longest);
        next = chosen * 2;
        var asked = failure instanceof RegistryHiccup hiccup ? hiccup.retryAfter() : null;
        long wait = asked == null ? chosen : asked.toMillis();
        return wait + ThreadLocalRandom.current().nextLong(chosen / 4 + 1);
    }
}
