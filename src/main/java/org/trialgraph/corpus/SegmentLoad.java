package org.trialgraph.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Makes segments of documents that come in ascending order of their numbers: of some thousands at a time, on all
/// processors, while more are read; and then large ones of these. What is held at once beside the result is a few of
/// the former.
final class SegmentLoad implements AutoCloseable {

    private static final int CHUNK = 4_096;
    private static final int CHUNKS = Upkeep.LARGEST / CHUNK;

    private final ExecutorService builders;
    private final int most = Runtime.getRuntime().availableProcessors();
    private final Deque<Future<Segment>> running = new ArrayDeque<>();
    private final List<Segment> built = new ArrayList<>();
    private final List<Segment> finished = new ArrayList<>();
    private List<CorpusDocument> chunk = new ArrayList<>();
    private int count;

    SegmentLoad() {
        this.builders = Executors.newFixedThreadPool(most);
    }

    void add(CorpusDocument document) {
        chunk.add(document);
        count++;
        if (chunk.size() == CHUNK) {
            build();
        }
    }

    /// How many documents have been added.
    int count() {
        return count;
    }

    /// The segments of all documents; none without any.
    List<Segment> finish() {
        if (!chunk.isEmpty()) {
            build();
        }
        while (!running.isEmpty()) {
            await();
        }
        merge();
        return List.copyOf(finished);
    }

    @Override
    public void close() {
        builders.shutdownNow();
    }

    private void build() {
        var documents = chunk;
        chunk = new ArrayList<>();
        while (running.size() >= most) {
            await();
        }
        running.add(builders.submit(() -> {
            var builder = new SegmentBuilder();
            documents.forEach(builder::add);
            return builder.finish();
        }));
    }

    private void await() {
        try {
            built.add(running.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The trials could not be indexed", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The trials could not be indexed", e.getCause());
        }
        if (built.size() == CHUNKS) {
            merge();
        }
    }

    private void merge() {
        if (built.size() > 1) {
            finished.add(SegmentMerge.of(built.stream()
                    .map(segment -> new LiveSegment(segment, new BitSet(), 0))
                    .toList()));
        } else {
            finished.addAll(built);
        }
        built.clear();
    }
}
