package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// Finds the trials in which a query's words count most by their impacts, one segment after the other: the sums of one
/// stay in the processor's own memory. Sums are whole numbers, so they are the same in whatever order they are added
/// up.
final class FirstCut {

    private static final double LARGEST_SUM = 1 << 30;
    private static final Comparator<Place> WORST_FIRST = Comparator.comparingLong(Place::rank);

    private final List<QueryWord> words;
    private final int[] weights;
    private final int count;
    private final IntPredicate allowed;
    private final PriorityQueue<Place> best = new PriorityQueue<>(WORST_FIRST);

    /// @param words   of the query
    /// @param count   how many trials, 1 or more
    /// @param allowed numbers of the trials that may be among them
    FirstCut(List<QueryWord> words, int count, IntPredicate allowed) {
        this.words = words;
        this.weights = weights(words);
        this.count = count;
        this.allowed = allowed;
    }

    /// Their places in the index, ascending; of equals those with the lower numbers.
    int[] find(List<LiveSegment> segments) {
        int largest =
                segments.stream().mapToInt(live -> live.segment().size()).max().orElse(0);
        var sums = new int[largest];
        for (int segment = 0; segment < segments.size(); segment++) {
            var live = segments.get(segment);
            addUp(live, segment, sums);
            take(live, sums);
            Arrays.fill(sums, 0, live.segment().size(), 0);
        }
        return best.stream().mapToInt(Place::document).sorted().toArray();
    }

    private void addUp(LiveSegment live, int segment, int[] sums) {
        var postings = live.segment().words();
        for (int place = 0; place < weights.length; place++) {
            int term = words.get(place).word().term(segment);
            if (term >= 0) {
                postings.addImpacts(term, weights[place], sums);
            }
        }
    }

    private void take(LiveSegment live, int[] sums) {
        int[] ncts = live.segment().ncts();
        int least = least();
        for (int document = 0; document < ncts.length; document++) {
            if (sums[document] >= least && !live.isDead(document) && allowed.test(ncts[document])) {
                best.add(Place.of(live.first() + document, sums[document], ncts[document]));
                if (best.size() > count) {
                    best.remove();
                }
                least = least();
            }
        }
    }

    private int least() {
        return best.size() < count ? 1 : best.element().sum();
    }

    /// Those of the words as whole numbers, as large as sums of impacts leave room for.
    private static int[] weights(List<QueryWord> words) {
        double all = words.stream().mapToDouble(QueryWord::weight).sum();
        double unit = LARGEST_SUM / (all * Impact.MOST);
        return words.stream()
                .mapToInt(word -> (int) Math.max(1, Math.round(word.weight() * unit)))
                .toArray();
    }

    /// @param document its place in the index
    /// @param rank     the sum, and then which of those that equal it: one comparison for both
    private record Place(int document, long rank) {

        static Place of(int document, int sum, int nct) {
            return new Place(document, (long) sum << Integer.SIZE | Integer.MAX_VALUE - nct);
        }

        int sum() {
            return (int) (rank >>> Integer.SIZE);
        }
    }
}
