package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// Finds the trials with the highest sums word by word, rarest first, until what the other words can add lifts no
/// further trial among them. From there on these words are looked up in those alone that are within reach, of which
/// there are fewer after each word. It is the max-score of Turtle and Flood (1995), and leaves nothing out unless the
/// words stand in more places than its [Effort] allows to read.
final class BestTrials {

    /// A look at all sums costs about as much as reading one entry for so many of them.
    private static final int SUMS_FOR_AN_ENTRY = 4;

    private final CorpusIndex index;
    private final List<QueryWord> words;
    private final Bm25f bm25f;
    private final int count;
    private final IntPredicate allowed;
    private final Effort effort;
    private final int reach;
    private final float[] sums;
    /// By place of a word, and at the end: how much it and those behind it add at most.
    private final double[] most;
    /// The same: in how many documents they stand, together.
    private final long[] entries;

    /// @param count   how many trials, 1 or more
    /// @param allowed numbers of the trials that may be among them
    BestTrials(
            CorpusIndex index,
            List<WeightedTerm> terms,
            FieldWeights weights,
            int count,
            IntPredicate allowed,
            Effort effort) {
        this.index = index;
        this.words = index.words(terms);
        this.bm25f = index.bm25f(weights);
        this.count = count;
        this.allowed = allowed;
        this.effort = effort;
        this.reach = Math.max(count, effort.candidates());
        this.sums = index.sums();
        this.most = new double[words.size() + 1];
        this.entries = new long[words.size() + 1];
        for (int place = words.size() - 1; place >= 0; place--) {
            var word = words.get(place);
            most[place] = most[place + 1] + word.weight() * Bm25f.MOST;
            entries[place] = entries[place + 1] + word.documents();
        }
    }

    List<Hit> find() {
        long price = sums.length / SUMS_FOR_AN_ENTRY;
        long looked = entries[0];
        for (int place = 0; place < words.size(); place++) {
            if (entries[place] > price && looked - entries[place] >= price) {
                looked = entries[place];
                float least = greatest(count);
                if (most[place] < least) {
                    return among(inReach(least - most[place]), place);
                }
            }
            if (place > 0 && entries[0] - entries[place + 1] > effort.entries()) {
                float least = greatest(reach);
                if (least > 0) {
                    return among(bestSoFar(least), place);
                }
            }
            index.add(words.get(place), bm25f, sums);
        }
        return index.scores(sums).top(count, allowed);
    }

    /// Which of the sums so far is the greatest but for so many; 0 if there are not so many.
    private float greatest(int number) {
        var best = new PriorityQueue<Float>(number + 1);
        float least = 0;
        for (LiveSegment live : index.segments()) {
            int[] ncts = live.segment().ncts();
            for (int document = 0; document < ncts.length; document++) {
                float sum = sums[live.first() + document];
                if (sum > least && allowed.test(ncts[document])) {
                    best.add(sum);
                    if (best.size() > number) {
                        best.remove();
                    }
                    least = best.size() < number ? 0 : best.element();
                }
            }
        }
        return least;
    }

    /// The documents that have at least so much.
    private int[] inReach(double least) {
        var documents = new int[64];
        int size = 0;
        for (int document = 0; document < sums.length; document++) {
            if (sums[document] >= least && allowed.test(index.nct(document))) {
                if (size == documents.length) {
                    documents = Arrays.copyOf(documents, size * 2);
                }
                documents[size++] = document;
            }
        }
        return Arrays.copyOf(documents, size);
    }

    /// Those with the greatest sums so far, of equals the lower numbers.
    ///
    /// @param least what the last of them has
    private int[] bestSoFar(float least) {
        int[] documents = inReach(least);
        return documents.length <= reach
                ? documents
                : Arrays.stream(documents)
                        .boxed()
                        .sorted((one, other) -> sums[one] == sums[other]
                                ? Integer.compare(index.nct(one), index.nct(other))
                                : Float.compare(sums[other], sums[one]))
                        .limit(reach)
                        .mapToInt(Integer::intValue)
                        .sorted()
                        .toArray();
    }

    /// @param documents ascending; those that fall out of reach are overwritten
    /// @param next      place of the first word that is not in the sums yet
    private List<Hit> among(int[] documents, int next) {
        var values = new float[documents.length];
        for (int place = 0; place < documents.length; place++) {
            values[place] = sums[documents[place]];
        }
        int size = documents.length;
        for (int place = next; place < words.size(); place++) {
            if (size > 2 * count) {
                size = keepInReach(documents, values, size, most[place]);
            }
            new Candidates(index, documents, size).add(words.get(place), bm25f, values);
        }
        return new Candidates(index, documents, size).scores(values).top(count, allowed);
    }

    /// Moves those to the front that can still be among the best.
    ///
    /// @param more what the other words add at most
    /// @return how many they are
    private int keepInReach(int[] documents, float[] values, int size, double more) {
        var sorted = Arrays.copyOf(values, size);
        Arrays.sort(sorted);
        float least = sorted[size - count];
        int kept = 0;
        for (int place = 0; place < size; place++) {
            if (values[place] + more >= least) {
                documents[kept] = documents[place];
                values[kept++] = values[place];
            }
        }
        return kept;
    }

    /// How much is done at most.
    ///
    /// @param entries    of words' lists that are added up for all trials, but for those of the rarest word
    /// @param candidates how many trials with most of these words the others are looked up in
    record Effort(long entries, int candidates) {

        static final Effort STANDARD = new Effort(200_000, 1_000);
    }
}
