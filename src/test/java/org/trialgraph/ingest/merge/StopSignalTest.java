package org.trialgraph.ingest.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60) // the end waits for ever
class StopSignalTest {

    @Test
    void nothingBeginsAnyMoreOnceTheProgramIsToldToEnd() {
        var signal = waiting(Duration.ofMinutes(10));
        signal.begin();
        assertThat(signal.isGiven()).isFalse();

        signal.onDelay(new ShutdownDelayInitiatedEvent());

        assertThat(signal.isGiven()).isTrue();
        assertThatThrownBy(signal::begin).isInstanceOf(WritingStopped.class);
    }

    @Test
    void endWaitsForWhatIsBeingWritten() throws InterruptedException {
        var signal = waiting(Duration.ofMinutes(10));
        var ended = new AtomicBoolean();
        var told = new CountDownLatch(1);
        signal.begin();
        var writer = Thread.ofVirtual().start(() -> {
            while (!signal.isGiven()) {
                Thread.onSpinWait();
            }
            told.countDown();
            ended.set(true);
            signal.end();
        });

        signal.onShutdown(new ShutdownEvent());

        assertThat(told.getCount()).isZero();
        assertThat(ended).isTrue();
        writer.join();
    }

    @Test
    void endDoesNotWaitForEver() {
        var signal = waiting(Duration.ofMillis(1));
        signal.begin();

        assertThat(signal.awaitQuiet()).isFalse();
        signal.end();
        assertThat(signal.awaitQuiet()).isTrue();
    }

    private static StopSignal waiting(Duration patience) {
        return new StopSignal(() -> patience);
    }
}
