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
    private static final Comparator<Place> BEST_FIRST =
            Comparator.comparingInt((Place place) -> -place.sum).thenComparingInt(place -> place.nct);

    private final List<QueryWord> words;
    private final int[] weights;
    private final int count;
    private final IntPredicate allowed;
    private final PriorityQueue<Place> best = new PriorityQueue<>(BEST_FIRST.reversed());

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
        for (LiveSegment live : segments) {
            addUp(live, sums);
            take(live, sums);
            Arrays.fill(sums, 0, live.segment().size(), 0);
        }
        return best.stream().mapToInt(Place::document).sorted().toArray();
    }

    private void addUp(LiveSegment live, int[] sums) {
        var postings = live.segment().words();
        for (int place = 0; place < weights.length; place++) {
            int term = postings.find(words.get(place).stem());
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
                best.add(new Place(live.first() + document, ncts[document], sums[document]));
                if (best.size() > count) {
                    best.remove();
                }
                least = least();
            }
        }
    }

    private int least() {
        return best.size() < count ? 1 : best.element().sum;
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
    private record Place(int document, int nct, int sum) {}
}
