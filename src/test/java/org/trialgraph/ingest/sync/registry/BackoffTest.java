package org.trialgraph.ingest.sync.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(10));

    @RepeatedTest(20)
    void eachWaitIsTwiceTheLastWithJitterUpToTheLongest() {
        var failure = new RegistryHiccup("answered 503");

        assertThat(backoff.nextDelayInMillis(failure)).isBetween(2_000L, 2_500L);
        assertThat(backoff.nextDelayInMillis(failure)).isBetween(4_000L, 5_000L);
        assertThat(backoff.nextDelayInMillis(failure)).isBetween(8_000L, 10_000L);
        assertThat(backoff.nextDelayInMillis(failure)).isBetween(10_000L, 12_500L);
        assertThat(backoff.nextDelayInMillis(failure)).isBetween(10_000L, 12_500L);
    }

    @Test
    void whatTheRegistryAsksForIsWaited() {
        assertThat(backoff.nextDelayInMillis(new RegistryHiccup("answered 429", Duration.ofSeconds(60))))
                .isBetween(60_000L, 60_500L);
        assertThat(backoff.nextDelayInMillis(new IllegalStateException())).isBetween(4_000L, 5_000L);
    }
}
