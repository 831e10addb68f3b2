package org.trialgraph.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.trialgraph.corpus.Corpus;
import org.trialgraph.corpus.Hit;
import org.trialgraph.dense.Meaning;
import org.trialgraph.dense.Meanings;
import org.trialgraph.search.rank.RankedWords;

/// Ranks trials for a patient: by the words of a note, and, where the program has a language model, by its meaning.
@ApplicationScoped
class PatientRanking {

    /// As many of the trials that have words of a note are looked at.
    private static final int MOST_CANDIDATES = 2_000;

    /// As many of the best tell what a note may be about.
    private static final int EXAMPLES = 5;

    /// What the closest in meaning is given, as a multiple of what the best has for words.
    private static final double MEANING = 2;

    private final Corpus corpus;
    private final Meanings meanings;

    PatientRanking(Corpus corpus, Meanings meanings) {
        this.corpus = corpus;
        this.meanings = meanings;
    }

    /// The trials that have words of a note, most of all the first.
    List<Hit> candidates(RankedWords words) {
        return words.scores(corpus.current()).top(MOST_CANDIDATES, nct -> true);
    }

    /// What candidates are given for being closer to a note in meaning than they are on average, by their numbers.
    ///
    /// The trials that are best then are taken for what the note is about, and all are compared with both: a note
    /// tells symptoms where a trial names a disease.
    Map<Integer, Double> bonus(String note, List<Hit> candidates) {
        return meanings.of(note, candidates.stream().map(Hit::nct).toList())
                .map(meaning -> {
                    double most = MEANING * candidates.getFirst().score();
                    var examples = best(candidates, scaled(meaning, most));
                    return scaled(meaning.with(examples), most);
                })
                .orElse(Map.of());
    }

    private static List<Integer> best(List<Hit> candidates, Map<Integer, Double> bonus) {
        return candidates.stream()
                .sorted(Comparator.comparingDouble(hit -> -hit.score() - bonus.getOrDefault(hit.nct(), 0.0)))
                .limit(EXAMPLES)
                .map(Hit::nct)
                .toList();
    }

    private static Map<Integer, Double> scaled(Meaning meaning, double most) {
        var cosines = meaning.cosines();
        var all = cosines.values().stream().mapToDouble(Double::doubleValue).summaryStatistics();
        double range = all.getMax() - all.getAverage();
        if (range <= 0) {
            return Map.of();
        }
        Map<Integer, Double> bonus = HashMap.newHashMap(cosines.size());
        cosines.forEach((nct, cosine) -> bonus.put(nct, most * Math.max(0, (cosine - all.getAverage()) / range)));
        return bonus;
    }
}
