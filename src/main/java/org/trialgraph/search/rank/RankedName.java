package org.trialgraph.search.rank;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.WeightedTerm;
import org.trialgraph.search.query.CompiledQuery;

/// A name in a query, and the words of its synonyms: these count less than its own.
///
/// @param words    the stems of the name
/// @param synonyms the parts of each
record RankedName(List<String> words, List<List<String>> synonyms) {

    /// What all words of a synonym tell, of what those of the name do.
    private static final double SHARE = 0.5;

    /// What a word tells at most, of its idf (BM25's k + 1).
    private static final double MOST = 2.2;

    static RankedName of(CompiledQuery.Named named) {
        return new RankedName(
                named.words(),
                named.expansion().names().stream()
                        .map(name -> name.phrase().parts())
                        .toList());
    }

    /// What its synonyms tell, all together, at most.
    double most(CorpusIndex index) {
        return SHARE * MOST * telling(index, words);
    }

    /// The words of the synonyms that are not asked for by themselves, each with its weight.
    List<WeightedTerm> terms(CorpusIndex index, Set<String> asked) {
        double own = telling(index, words);
        Map<String, Double> weights = new HashMap<>();
        List<String> order = new ArrayList<>();
        for (List<String> synonym : synonyms) {
            double all = telling(index, synonym);
            for (String stem : new HashSet<>(synonym)) {
                if (!asked.contains(stem) && all > 0) {
                    order.add(stem);
                    weights.merge(stem, SHARE * own / all, Math::max);
                }
            }
        }
        return order.stream()
                .distinct()
                .sorted()
                .map(stem -> new WeightedTerm(stem, weights.getOrDefault(stem, 0.0)))
                .toList();
    }

    private static double telling(CorpusIndex index, List<String> stems) {
        return stems.stream()
                .mapToDouble(stem -> index.idf(index.documentFrequency(stem)))
                .sum();
    }
}
