package org.trialgraph.protocol.execution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.limit.Cost;

/// Lets so many operations run at a time as there are means for, in the order in which they came; cheap ones pass by
/// dear ones.
@ApplicationScoped
class Admission {

    private static final Map<String, String> COME_AGAIN = Map.of("Retry-After", "1");

    private final ExecutionConfig config;
    private final Semaphore all;
    private final Semaphore dear;

    Admission(ExecutionConfig config) {
        this.config = config;
        this.all = new Semaphore(config.concurrent(), true);
        this.dear = new Semaphore(
                config.concurrentDear().orElse(Math.max(1, Runtime.getRuntime().availableProcessors() - 1)), true);
    }

    /// Does the work when its turn has come.
    ///
    /// @throws Refusal if too many are waiting, or the turn did not come in time
    <R> R admit(Cost cost, Supplier<R> work) {
        return cost.cost() >= config.dear() ? through(dear, () -> through(all, work)) : through(all, work);
    }

    private <R> R through(Semaphore gate, Supplier<R> work) {
        if (gate.getQueueLength() >= config.waiting()) {
            throw new Refusal(
                    ErrorCode.OVERLOADED, "Too many operations are waiting already: come again later", COME_AGAIN);
        }
        try {
            if (!gate.tryAcquire(config.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refusal(
                        ErrorCode.OVERLOADED,
                        "The operation waited for its turn for "
                                + config.patience().toMillis() + " ms: come again later",
                        COME_AGAIN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(ErrorCode.OVERLOADED, "The service is being stopped", COME_AGAIN);
        }
        try {
            return work.get();
        } finally {
            gate.release();
        }
    }
}
