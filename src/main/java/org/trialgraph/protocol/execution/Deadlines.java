package org.trialgraph.protocol.execution;

import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Does things unless they are called off in time.
@ApplicationScoped
class Deadlines {

    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("deadlines").factory());
    private final ExecutorService threads;

    Deadlines(@VirtualThreads ExecutorService threads) {
        this.threads = threads;
        clock.setRemoveOnCancelPolicy(true);
    }

    /// Does `late` after a time, on a thread of its own, unless the future is cancelled before.
    Future<?> after(Duration time, Runnable late) {
        return clock.schedule(() -> threads.execute(late), time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }
}
