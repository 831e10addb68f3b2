package org.trialgraph.corpus;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/// The index of all trials, kept up with the tables: a small statement tells whether something changed since, and
/// then what changed is read, once for all who wait.
@ApplicationScoped
public class Corpus {

    private final CorpusRepository repository;
    private final CorpusConfig config;
    private final ReentrantLock loading = new ReentrantLock();
    private volatile CorpusIndex index = CorpusIndex.empty();

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
        try (var load = new SegmentLoad()) {
            var changes = repository.read(before.generation(), load::add);
            var added = load.finish();
            var after = (changes.everything() ? CorpusIndex.empty() : before)
                    .with(added, changes, new Upkeep(Upkeep.LARGEST, config.stalePercent()));
            Log.debugf(
                    "Indexed %d of %d trials in %d ms, %d MB in all, %d segments",
                    load.count(),
                    after.size(),
                    (System.nanoTime() - started) / 1_000_000,
                    after.segments().stream()
                                    .mapToLong(live -> live.segment().memory())
                                    .sum()
                            >> 20,
                    after.segments().size());
            return after;
        }
    }
}
