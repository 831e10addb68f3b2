package org.trialgraph.ingest.merge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/// Tells whatever writes that the program is to end, and has the end wait until nothing is being written any more.
@ApplicationScoped
public class StopSignal {

    private final Duration patience;
    private final Lock guard = new ReentrantLock();
    private final Condition quiet = guard.newCondition();
    private int writing;
    private volatile boolean given;

    StopSignal(StopConfig config) {
        this.patience = config.stopTimeout();
    }

    /// A server goes on answering for a while from here on, and begins to write nothing any more.
    void onDelay(@Observes ShutdownDelayInitiatedEvent event) {
        give();
    }

    /// The last moment at which there is a database.
    void onShutdown(@Observes ShutdownEvent event) {
        give();
        if (!awaitQuiet()) {
            Log.warnf("Something is still being written after %s: the transaction is given up", patience);
        }
    }

    /// Tells everybody.
    void give() {
        given = true;
    }

    /// Whether the program is to end.
    public boolean isGiven() {
        return given;
    }

    /// @throws WritingStopped if the program is to end
    void begin() {
        guard.lock();
        try {
            if (given) {
                throw new WritingStopped();
            }
            writing++;
        } finally {
            guard.unlock();
        }
    }

    void end() {
        guard.lock();
        try {
            writing--;
            quiet.signalAll();
        } finally {
            guard.unlock();
        }
    }

    /// Whether nothing is being written any more, after the longest wait at the latest.
    boolean awaitQuiet() {
        guard.lock();
        try {
            long left = patience.toNanos();
            while (writing > 0 && left > 0) {
                left = quiet.awaitNanos(left);
            }
            return writing == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            guard.unlock();
        }
    }
}
