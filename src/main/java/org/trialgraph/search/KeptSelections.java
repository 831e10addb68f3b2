package org.trialgraph.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.BitSet;
import java.util.Optional;
import java.util.function.Supplier;
import org.trialgraph.protocol.DataVersion;
import org.trialgraph.protocol.metric.CacheMetrics;
import org.trialgraph.search.filter.Predicate;

/// Which trials filters leave, kept for as long as the data are the same: what is ranked in memory needs to know all of
/// them, and one filter is asked for with many trials and words.
@ApplicationScoped
class KeptSelections {

    private static final int BYTES_OF_A_CHARACTER = 2;

    private final SearchRepository repository;
    private final DataVersion data;
    private final Cache<PredicateKey, TrialNumbers> kept;
    private final CacheMetrics.Uses uses;
    private volatile String newest = "";

    KeptSelections(SearchRepository repository, DataVersion data, SelectionsConfig config, CacheMetrics metrics) {
        this.repository = repository;
        this.data = data;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.keptBytes())
                .weigher((PredicateKey key, TrialNumbers found) ->
                        BYTES_OF_A_CHARACTER * key.characters() + found.bytes())
                .build();
        this.uses = metrics.of("selections");
    }

    /// The trials that a condition holds for, in the data as the request sees them.
    TrialNumbers find(Predicate predicate) {
        return find(predicate, () -> Optional.of(repository.find(predicate))).orElseThrow();
    }

    /// The same; empty if there are more and they are not known.
    Optional<TrialNumbers> findAtMost(int most, Predicate predicate) {
        return find(predicate, () -> repository.findAtMost(most, predicate));
    }

    private Optional<TrialNumbers> find(Predicate predicate, Supplier<Optional<BitSet>> read) {
        var version = data.current();
        if (!version.equals(newest)) {
            // However often they were asked for, nobody asks for those before any more.
            newest = version;
            kept.invalidateAll();
        }
        var key = PredicateKey.of(version, predicate);
        var known = Optional.ofNullable(kept.getIfPresent(key));
        uses.count(known.isPresent());
        if (known.isPresent()) {
            return known;
        }
        var found = read.get().map(TrialNumbers::of);
        found.ifPresent(numbers -> kept.put(key, numbers));
        return found;
    }
}
