package org.trialgraph.ingest;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Reading, converting and writing at once: one thread adds batches, several convert them, and one writes them in
/// the order in which they were added, so that versions of a trial end as if all had been done one after the other.
///
/// How many batches are under way is bounded, and with them memory: whoever adds another waits. So is how many are
/// worked on at a time, by a converter or by the database that writes: the rest of the machine is for others.
///
/// @param <S> what is added
/// @param <C> what it is converted to
final class Pipeline<S, C> implements AutoCloseable {

    /// What the writing thread has to do, in order.
    private final BlockingQueue<Runnable> underWay;
    private final Semaphore processors;
    private final ExecutorService converters;
    private final Thread writer;
    private final Function<S, C> convert;
    private final Consumer<C> write;
    private volatile @Nullable RuntimeException failure;
    private volatile boolean closed;

    /// Starts the threads.
    ///
    /// @param workers    how many convert at a time
    /// @param processors how many convert and write at a time
    Pipeline(int workers, int processors, Function<S, C> convert, Consumer<C> write) {
        this.processors = new Semaphore(processors, true);
        this.convert = convert;
        this.write = write;
        this.underWay = new ArrayBlockingQueue<>(workers);
        this.converters = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("import-convert-", 0).factory());
        this.writer = Thread.ofPlatform().name("import-write").start(this::writeAll);
    }

    /// Adds a batch; waits while too many are under way.
    ///
    /// @throws RuntimeException what befell an earlier batch
    void add(S batch) {
        rethrow();
        var converted = converters.submit(() -> busy(() -> convert.apply(batch)));
        put(() -> writeOne(converted));
    }

    /// Waits until everything that was added is written.
    ///
    /// @throws RuntimeException what befell a batch; those behind it were not written
    void settle() {
        var settled = new CountDownLatch(1);
        put(settled::countDown);
        try {
            settled.await();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        rethrow();
    }

    /// Ends the threads. Batches that are not written yet never will be.
    @Override
    public void close() {
        closed = true;
        converters.shutdownNow();
        writer.interrupt();
    }

    private void put(Runnable work) {
        try {
            underWay.put(work);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void writeAll() {
        try {
            while (!closed) {
                underWay.take().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeOne(Future<C> batch) {
        if (failure != null) {
            return;
        }
        try {
            var converted = batch.get();
            if (!closed) {
                busy(() -> {
                    write.accept(converted);
                    return converted;
                });
            }
        } catch (ExecutionException e) {
            failure = e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException e) {
            failure = interrupted(e);
        } catch (RuntimeException e) {
            failure = e;
        }
    }

    private <R> R busy(Supplier<R> work) throws InterruptedException {
        processors.acquire();
        try {
            return work.get();
        } finally {
            processors.release();
        }
    }

    private void rethrow() {
        var befallen = failure;
        if (befallen != null) {
            throw befallen;
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The import was interrupted", e);
    }
}
