package org.trialgraph.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import org.trialgraph.protocol.DataVersion;
import org.trialgraph.protocol.metric.CacheMetrics;
import org.trialgraph.search.filter.Predicate;

/// Which trials filters leave, kept for as long as the data are the same: a list of similar trials needs all of them,
/// and one filter is asked for with many trials.
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
        var version = data.current();
        if (!version.equals(newest)) {
            // However often they were asked for, nobody asks for those before any more.
            newest = version;
            kept.invalidateAll();
        }
        var key = PredicateKey.of(version, predicate);
        var known = kept.getIfPresent(key);
        uses.count(known != null);
        if (known != null) {
            return known;
        }
        var found = TrialNumbers.of(repository.find(predicate));
        kept.put(key, found);
        return found;
    }
}
