package org.trialgraph.similarity.rank;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.trialgraph.corpus.Candidates;
import org.trialgraph.corpus.CorpusIndex;
import org.trialgraph.corpus.FieldWeights;
import org.trialgraph.corpus.Scores;
import org.trialgraph.corpus.WeightedTerm;

/// The best words of a text, and what it would score against itself.
///
/// @param terms best first
/// @param self  0 without words
record Terms(List<WeightedTerm> terms, double self) {

    /// @param words each with its weight
    static Terms best(CorpusIndex index, Map<String, Double> words, int count) {
        var best = words.entrySet().stream()
                .filter(word -> CommonWords.tells(word.getKey()))
                .map(word -> Rated.of(index, new WeightedTerm(word.getKey(), word.getValue())))
                .sorted(Comparator.comparingDouble((Rated rated) -> -rated.value())
                        .thenComparing(rated -> rated.term().stem()))
                .limit(count)
                .toList();
        double self = best.stream()
                .mapToDouble(rated -> rated.term().weight() * rated.value())
                .sum();
        return new Terms(best.stream().map(Rated::term).toList(), self);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    Scores score(Candidates candidates, FieldWeights weights) {
        return candidates.score(terms, weights);
    }

    /// A score as a share of that against itself, 0 to 1.
    double share(double score) {
        return self == 0 ? 0 : Math.min(1, score / self);
    }

    static double idf(CorpusIndex index, WeightedTerm term) {
        return index.idf(index.documentFrequency(term.stem()));
    }

    /// A word and what one occurrence in another document gives.
    private record Rated(WeightedTerm term, double value) {

        static Rated of(CorpusIndex index, WeightedTerm term) {
            return new Rated(term, term.weight() * idf(index, term));
        }
    }
}
