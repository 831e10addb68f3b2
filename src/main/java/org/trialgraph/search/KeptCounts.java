package org.trialgraph.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;
import org.trialgraph.protocol.DataVersion;
import org.trialgraph.protocol.metric.CacheMetrics;
import org.trialgraph.search.facet.Facet;
import org.trialgraph.search.facet.FacetField;
import org.trialgraph.search.filter.Predicate;

/// Totals and facets, kept for as long as the data are the same: to count takes the longer the more is found, and the
/// first pages of searches are asked for again and again.
@ApplicationScoped
class KeptCounts {

    /// Some value of a facet, with its count.
    private static final int CHARACTERS_OF_A_VALUE = 60;

    private final DataVersion data;
    private final Cache<Key, Integer> totals;
    private final Cache<Key, List<Facet>> facets;
    private final CacheMetrics.Uses uses;

    /// What was counted.
    ///
    /// @param fields of facets; none for a total
    /// @param most   values of each
    private record Key(List<FacetField> fields, int most, PredicateKey of) {

        int characters() {
            return of.characters();
        }
    }

    KeptCounts(DataVersion data, CountsConfig config, CacheMetrics metrics) {
        this.data = data;
        this.uses = metrics.of("counts");
        long most = config.keptCharacters() / 2;
        this.totals = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key key, Integer total) -> key.characters())
                .build();
        this.facets = Caffeine.newBuilder()
                .maximumWeight(most)
                .weigher((Key key, List<Facet> counted) -> key.characters() + characters(counted))
                .build();
    }

    /// Those of the data as the request sees them; one small statement of SQL.
    Current current() {
        return new Current(data.current());
    }

    private static int characters(List<Facet> counted) {
        return CHARACTERS_OF_A_VALUE
                * counted.stream().mapToInt(facet -> facet.values().size()).sum();
    }

    /// Counts of one state of the data.
    final class Current {

        private final String version;

        private Current(String version) {
            this.version = version;
        }

        /// How many trials a condition holds for.
        int total(Predicate predicate, Supplier<Integer> count) {
            return kept(totals, new Key(List.of(), 0, PredicateKey.of(version, predicate)), count);
        }

        /// How they spread over values, in the order of the fields.
        ///
        /// @param most values of each field
        List<Facet> facets(List<FacetField> fields, int most, Predicate predicate, Supplier<List<Facet>> count) {
            return kept(facets, new Key(List.copyOf(fields), most, PredicateKey.of(version, predicate)), count);
        }

        /// Nobody waits for the counting of others, who may be given up meanwhile.
        private <C> C kept(Cache<Key, C> cache, Key key, Supplier<C> count) {
            var known = cache.getIfPresent(key);
            uses.count(known != null);
            if (known != null) {
                return known;
            }
            var counted = count.get();
            cache.put(key, counted);
            return counted;
        }
    }
}
