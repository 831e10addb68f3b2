package org.trialgraph.corpus;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// The index of all trials, kept up with the tables: a small statement tells whether something changed since, and
/// then what changed is read, once for all who wait.
@ApplicationScoped
public class Corpus {

    private static final int CHUNK = 4_096;

    private final CorpusRepository repository;
    private final CorpusConfig config;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile CorpusIndex index = CorpusIndex.EMPTY;

    Corpus(CorpusRepository repository, CorpusConfig config) {
        this.repository = repository;
        this.config = config;
    }

    /// The index of the trials as they stand, with everything that was committed before this call. One statement
    /// where nothing changed; ask once for what belongs together.
    public CorpusIndex current() {
        long wanted = repository.generation();
        var held = index;
        if (held.generation() >= wanted) {
            return held;
        }
        loading.lock();
        try {
            if (index.generation() < wanted) {
                index = load(index);
            }
            return index;
        } finally {
            loading.unlock();
        }
    }

    /// These trials' texts as they stand in the tables, by number, in one statement; those that are not held are
    /// left out.
    public Map<Integer, CorpusDocument> documents(Collection<Integer> ncts) {
        return ncts.isEmpty() ? Map.of() : repository.findAll(ncts);
    }

    private CorpusIndex load(CorpusIndex before) {
        long started = System.nanoTime();
        var reader = new ChunkReader();
        var changes = repository.read(before.generation(), reader::add);
        var after = changes.everything()
                ? CorpusIndex.of(List.of(Map.entry(reader.finish(), new BitSet())), changes.generation())
                : before.with(reader.finish(), changes, config.mergePercent());
        Log.debugf(
                "Indexed %d of %d trials in %d ms, %d MB in all",
                reader.count,
                after.size(),
                (System.nanoTime() - started) / 1_000_000,
                after.segments().stream()
                                .mapToLong(live -> live.segment().memory())
                                .sum()
                        >> 20);
        return after;
    }

    /// Indexes some thousands at a time, and merges them in the end.
    private static final class ChunkReader {

        private final List<Segment> finished = new ArrayList<>();
        private SegmentBuilder builder = new SegmentBuilder();
        private int count;

        void add(CorpusDocument document) {
            builder.add(document);
            count++;
            if (builder.size() == CHUNK) {
                finished.add(builder.finish());
                builder = new SegmentBuilder();
            }
        }

        Segment finish() {
            if (builder.size() > 0 || finished.isEmpty()) {
                finished.add(builder.finish());
            }
            return finished.size() == 1
                    ? finished.getFirst()
                    : SegmentMerge.of(finished.stream()
                            .map(segment -> new LiveSegment(segment, new BitSet(), 0))
                            .toList());
        }
    }
}
