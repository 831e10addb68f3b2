package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
        this.effort = effort.forSoMany(count);
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
        long price = index.size() / SUMS_FOR_AN_ENTRY;
        long looked = entries[0];
        long effortLeft = effort.entries();
        for (int place = 0; place < words.size(); place++) {
            Optional<int[]> candidates = Optional.empty();
            if (entries[place] > price && looked - entries[place] >= price) {
                looked = entries[place];
                float least = least();
                if (most[place] < least) {
                    candidates = within(least - most[place]);
                }
            }
            int documents = words.get(place).documents();
            if (candidates.isEmpty() && place > 0 && documents > effortLeft) {
                candidates = likely();
                effortLeft = effort.entries() + documents;
            }
            if (candidates.isPresent()) {
                return among(candidates.get(), place);
            }
            effortLeft -= documents;
            index.add(words.get(place), bm25f, sums);
        }
        return index.scores(sums).top(count, allowed);
    }

    /// What each of the best has so far, of as many as are wanted; 0 if there are fewer.
    private float least() {
        var best = new PriorityQueue<Float>(count + 1);
        float least = 0;
        for (LiveSegment live : index.segments()) {
            int[] ncts = live.segment().ncts();
            for (int document = 0; document < ncts.length; document++) {
                float sum = sums[live.first() + document];
                if (sum > least && allowed.test(ncts[document])) {
                    best.add(sum);
                    if (best.size() > count) {
                        best.remove();
                    }
                    least = best.size() < count ? 0 : best.element();
                }
            }
        }
        return least;
    }

    /// The candidates with the highest sums so far; all that are allowed, where these are few. Empty if too many of
    /// those that are allowed have no sum yet.
    private Optional<int[]> likely() {
        var best = index.scores(sums).top(effort.candidates(), allowed);
        return best.size() < effort.candidates()
                ? within(0)
                : Optional.of(best.stream()
                        .mapToInt(hit -> index.place(hit.nct()))
                        .sorted()
                        .toArray());
    }

    /// The documents that have at least so much, ascending; empty if they are too many.
    private Optional<int[]> within(double least) {
        var documents = new int[effort.mostCandidates()];
        int size = 0;
        for (LiveSegment live : index.segments()) {
            int[] ncts = live.segment().ncts();
            for (int document = 0; document < ncts.length; document++) {
                if (sums[live.first() + document] >= least && !live.isDead(document) && allowed.test(ncts[document])) {
                    if (size == documents.length) {
                        return Optional.empty();
                    }
                    documents[size++] = live.first() + document;
                }
            }
        }
        return Optional.of(Arrays.copyOf(documents, size));
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
                size = keepWithin(documents, values, size, most[place]);
            }
            new Candidates(index, documents, size).add(words.get(place), bm25f, values);
        }
        return new Candidates(index, documents, size).scores(values).top(count, allowed);
    }

    /// Moves those to the front that can still be among the best.
    ///
    /// @param more what the other words add at most
    /// @return how many they are
    private int keepWithin(int[] documents, float[] values, int size, double more) {
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

    /// How much is done until the other words are looked up in candidates alone. More is done only where so few of
    /// those that are allowed have one of the words till then that candidates would be left out unseen.
    ///
    /// @param entries    of words' lists that are added up for all trials, or the rarest word's where they are more
    /// @param candidates how many trials with most of these words are compared by all
    record Effort(long entries, int candidates) {

        /// Of the ten best among 600,000 invented trials, 199 in 200 are those of all; with a quarter of this, four in
        /// five.
        static final Effort STANDARD = new Effort(800_000, 2_000);

        private static final int FACTOR = 10;

        /// Where they are within reach, or all that are allowed.
        int mostCandidates() {
            return FACTOR * candidates;
        }

        private Effort forSoMany(int count) {
            return new Effort(entries, Math.max(count, candidates));
        }
    }
}
