package org.trialgraph.generate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes studies on all processors and hands them out in their order. A few batches are made ahead, no more, so that
/// memory stays bounded however many studies are wanted.
final class Batches implements AutoCloseable {

    private static final int SIZE = 128;

    private final Order order;
    private final ExecutorService workers;
    private final int ahead;
    private final Deque<Future<List<byte[]>>> coming = new ArrayDeque<>();
    private int begun;

    Batches(Order order, int threads) {
        this.order = order;
        workers = Executors.newFixedThreadPool(threads);
        ahead = threads + 1;
    }

    /// The next studies; none at the end.
    List<byte[]> next() {
        while (coming.size() < ahead && begun < order.studies()) {
            int first = begun;
            begun = Math.min(order.studies(), begun + SIZE);
            int end = begun;
            coming.addLast(workers.submit(() -> make(first, end)));
        }
        return coming.isEmpty() ? List.of() : result(coming.removeFirst());
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }

    private List<byte[]> make(int first, int end) {
        var writer = new StudyWriter();
        List<byte[]> made = new ArrayList<>(end - first);
        for (int position = first; position < end; position++) {
            made.add(writer.write(order.key(position)));
        }
        return made;
    }

    private static List<byte[]> result(Future<List<byte[]>> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
