package org.trialgraph.ingest;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reading, converting and writing at once: one thread adds batches, several convert them, and one writes them in
/// the order in which they were added, so that versions of a trial end as if all had been done one after the other.
///
/// How many batches are under way is bounded, and with them memory: whoever adds another waits.
///
/// @param <S> what is added
/// @param <C> what it is converted to
final class Pipeline<S, C> implements AutoCloseable {

    /// In the order of their writing; empty for the end.
    private final BlockingQueue<Optional<Future<C>>> underWay;
    private final ExecutorService converters;
    private final Thread writer;
    private final Function<S, C> convert;
    private final Consumer<C> write;
    private volatile @Nullable RuntimeException failure;
    private volatile boolean closed;

    /// Starts the threads.
    ///
    /// @param workers how many convert at a time
    Pipeline(int workers, Function<S, C> convert, Consumer<C> write) {
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
        put(Optional.of(converters.submit(() -> convert.apply(batch))));
    }

    /// Waits until everything is written.
    ///
    /// @throws RuntimeException what befell a batch; those behind it were not written
    void finish() {
        put(Optional.empty());
        try {
            writer.join();
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

    private void put(Optional<Future<C>> batch) {
        try {
            underWay.put(batch);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private void writeAll() {
        try {
            for (var batch = underWay.take(); batch.isPresent(); batch = underWay.take()) {
                if (failure == null) {
                    writeOne(batch.get());
                }
            }
        } catch (InterruptedException e) {
            failure = interrupted(e);
        }
    }

    private void writeOne(Future<C> batch) throws InterruptedException {
        try {
            var converted = batch.get();
            if (!closed) {
                write.accept(converted);
            }
        } catch (ExecutionException e) {
            failure = e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (RuntimeException e) {
            failure = e;
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
