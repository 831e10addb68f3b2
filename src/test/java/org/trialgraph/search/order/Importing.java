package org.trialgraph.search.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.trialgraph.HeldTrials;

/// Imports again and again in a thread of its own, until it is closed. Each import changes something.
final class Importing implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final Future<?> running;
    private int done;
    private boolean closed;
    private boolean ended;

    /// @param rounds what comes in a round, which count from 1
    Importing(HeldTrials held, IntFunction<Collection<PagedTrial>> rounds) {
        running = thread.submit(() -> run(held, rounds));
    }

    private void run(HeldTrials held, IntFunction<Collection<PagedTrial>> rounds) {
        try {
            for (int round = 1; !isClosed(); round++) {
                var counts = held.more(PagedTrial.json(rounds.apply(round))).counts();
                assertThat(counts.updated()).isPositive();
                assertThat(counts.rejected()).isZero();
                count();
            }
        } finally {
            end();
        }
    }

    private synchronized boolean isClosed() {
        return closed;
    }

    private synchronized void count() {
        done++;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    /// Waits until one more has been committed.
    synchronized void awaitAnother() {
        int seen = done;
        try {
            while (done == seen && !ended) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        assertThat(ended).as("imports have come to an end").isFalse();
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        try {
            running.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        } finally {
            thread.shutdown();
        }
    }
}
