package org.trialgraph.ingest.sync.registry;

import java.time.Duration;

/// Keeps requests apart: the next is sent no sooner than a pause after the last was answered.
final class Pace {

    private final Duration pause;
    private long answeredAt;
    private boolean asked;

    Pace(Duration pause) {
        this.pause = pause;
    }

    void await() throws InterruptedException {
        if (asked) {
            var left = pause.minusNanos(System.nanoTime() - answeredAt);
            if (left.isPositive()) {
                Thread.sleep(left.plusMillis(1));
            }
        }
    }

    /// An answer has arrived, or will not any more.
    void answered() {
        asked = true;
        answeredAt = System.nanoTime();
    }
}
