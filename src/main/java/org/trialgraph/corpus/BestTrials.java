package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// Finds the trials with the highest sums word by word, until what the other words can add lifts no further trial
/// among them. From there on these words are looked up in those alone that are within reach, of which there are fewer
/// after each word. It is the max-score of Turtle and Flood (1995), and leaves nothing out.
final class BestTrials {

    /// A look at all sums costs about as much as reading one entry for so many of them.
    private static final int SUMS_FOR_AN_ENTRY = 4;

    private final CorpusIndex index;
    private final List<WeightedTerm> terms;
    private final FieldWeights weights;
    private final float[] sums;
    /// By place of a word, and at the end: how much it and those behind it add at most.
    private final double[] most;
    /// The same: in how many documents they stand, together.
    private final long[] entries;

    BestTrials(CorpusIndex index, List<WeightedTerm> terms, FieldWeights weights) {
        this.index = index;
        this.terms = terms;
        this.weights = weights;
        this.sums = index.sums();
        this.most = new double[terms.size() + 1];
        this.entries = new long[terms.size() + 1];
        for (int place = terms.size() - 1; place >= 0; place--) {
            var term = terms.get(place);
            most[place] = most[place + 1] + index.weight(term) * CorpusIndex.MOST_FREQUENT;
            entries[place] = entries[place + 1] + index.documentFrequency(term.stem());
        }
    }

    List<Hit> find(int count, IntPredicate allowed) {
        long price = sums.length / SUMS_FOR_AN_ENTRY;
        long looked = entries[0];
        for (int place = 0; place < terms.size(); place++) {
            if (entries[place] > price && looked - entries[place] >= price) {
                looked = entries[place];
                float least = least(count, allowed);
                if (most[place] < least) {
                    return amongThoseInReach(place, least, count, allowed);
                }
            }
            index.add(terms.get(place), weights, sums);
        }
        return index.scores(sums).top(count, allowed);
    }

    /// What the best so many have at least, so far; 0 if there are not so many.
    private float least(int count, IntPredicate allowed) {
        var best = new PriorityQueue<Float>();
        float least = 0;
        for (int document = 0; document < sums.length; document++) {
            if (sums[document] > least && allowed.test(index.nct(document))) {
                best.add(sums[document]);
                if (best.size() > count) {
                    best.remove();
                }
                least = best.size() < count ? 0 : best.element();
            }
        }
        return least;
    }

    /// @param least what the best so many have at least
    private List<Hit> amongThoseInReach(int next, float least, int count, IntPredicate allowed) {
        var documents = new int[sums.length];
        var values = new float[sums.length];
        int size = 0;
        for (int document = 0; document < sums.length; document++) {
            if (sums[document] + most[next] >= least && allowed.test(index.nct(document))) {
                documents[size] = document;
                values[size++] = sums[document];
            }
        }
        for (int place = next; place < terms.size(); place++) {
            candidates(documents, size).add(terms.get(place), weights, values);
            int kept = 0;
            for (int each = 0; each < size; each++) {
                if (values[each] + most[place + 1] >= least) {
                    documents[kept] = documents[each];
                    values[kept++] = values[each];
                }
            }
            size = kept;
        }
        return candidates(documents, size).scores(values).top(count, allowed);
    }

    private Candidates candidates(int[] documents, int size) {
        return new Candidates(index, Arrays.copyOf(documents, size));
    }
}
