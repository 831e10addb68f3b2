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

/// Which trials filters leave, or that they leave many, kept for as long as the data are the same: what is ranked in
/// memory needs to know, and one filter is asked for with many trials and words.
@ApplicationScoped
class KeptSelections {

    private static final int BYTES_OF_A_CHARACTER = 2;
    private static final int GROWTH = 10;

    private final SearchRepository repository;
    private final DataVersion data;
    private final Cache<PredicateKey, Selection> kept;
    private final CacheMetrics.Uses uses;
    private volatile String newest = "";

    KeptSelections(SearchRepository repository, DataVersion data, SelectionsConfig config, CacheMetrics metrics) {
        this.repository = repository;
        this.data = data;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.keptBytes())
                .weigher((PredicateKey key, Selection selection) ->
                        BYTES_OF_A_CHARACTER * key.characters() + selection.bytes())
                .build();
        this.uses = metrics.of("selections");
    }

    /// The trials that a condition holds for, in the data as the request sees them.
    TrialNumbers find(Predicate predicate) {
        return find(key(predicate), Integer.MAX_VALUE, () -> Optional.of(repository.find(predicate)))
                .orElseThrow();
    }

    /// The same; empty if there are more and they are not known. Of the same condition ten times as many are read each
    /// time that it comes again: what many ask for is worth more.
    Optional<TrialNumbers> findAtMost(int most, Predicate predicate) {
        var key = key(predicate);
        var known = kept.getIfPresent(key);
        int wanted = known == null ? most : (int) Math.min((long) known.most() * GROWTH, Integer.MAX_VALUE);
        return find(key, wanted, () -> repository.findAtMost(wanted, predicate));
    }

    /// The same if they are kept; nothing is read for it.
    Optional<TrialNumbers> findKept(Predicate predicate) {
        return Optional.ofNullable(kept.getIfPresent(key(predicate))).flatMap(Selection::all);
    }

    private Optional<TrialNumbers> find(PredicateKey key, int most, Supplier<Optional<BitSet>> read) {
        var known = Optional.ofNullable(kept.getIfPresent(key)).filter(selection -> selection.answers(most));
        uses.count(known.isPresent());
        return known.orElseGet(() -> {
                    var selection = new Selection(read.get().map(TrialNumbers::of), most);
                    kept.put(key, selection);
                    return selection;
                })
                .all();
    }

    private PredicateKey key(Predicate predicate) {
        var version = data.current();
        if (!version.equals(newest)) {
            // However often they were asked for, nobody asks for those before any more.
            newest = version;
            kept.invalidateAll();
        }
        return PredicateKey.of(version, predicate);
    }

    /// What is known of the trials that a condition holds for.
    ///
    /// @param all  all of them; empty if there are more than were asked for
    /// @param most how many were asked for
    private record Selection(Optional<TrialNumbers> all, int most) {

        boolean answers(int wanted) {
            return all.isPresent() || wanted <= most;
        }

        int bytes() {
            return all.map(TrialNumbers::bytes).orElse(0);
        }
    }
}
