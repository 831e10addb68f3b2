package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// What a query gave each trial that it matches at all.
public final class Scores {

    private static final Comparator<Hit> BEST_FIRST =
            Comparator.comparingDouble((Hit hit) -> -hit.score()).thenComparingInt(Hit::nct);

    private final CorpusIndex index;
    private final int[] documents;
    private final float[] values;

    /// @param documents ascending
    Scores(CorpusIndex index, int[] documents, float[] values) {
        this.index = index;
        this.documents = documents;
        this.values = values;
    }

    /// How many trials match.
    public int size() {
        return documents.length;
    }

    /// The score of a trial; 0 if it does not match.
    public float of(int nct) {
        int document = index.find(nct);
        int place = document < 0 ? -1 : Arrays.binarySearch(documents, document);
        return place < 0 ? 0 : values[place];
    }

    /// The best trials, best first, of equals the lower number.
    ///
    /// @param allowed numbers of the trials that may be among them
    public List<Hit> top(int count, IntPredicate allowed) {
        var best = new PriorityQueue<>(BEST_FIRST.reversed());
        for (int place = 0; place < documents.length; place++) {
            if (best.size() == count && values[place] < best.element().score()) {
                continue;
            }
            int nct = index.nct(documents[place]);
            if (allowed.test(nct)) {
                best.add(new Hit(nct, values[place]));
                if (best.size() > count) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(BEST_FIRST).toList();
    }

    /// Does something with the score of each trial, in no order that means anything.
    public void forEach(ScoreConsumer consumer) {
        for (int place = 0; place < documents.length; place++) {
            consumer.accept(index.nct(documents[place]), values[place]);
        }
    }

    /// Takes scores without boxing them.
    @FunctionalInterface
    public interface ScoreConsumer {

        /// Takes one trial's.
        ///
        /// @param nct number of the trial
        void accept(int nct, float score);
    }
}
