package org.trialgraph.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Finds the trials in which a query's words count most by their impacts, on all processors, each of which takes one
/// segment after the other: the sums of one stay in its own memory. Sums are whole numbers, so they are the same in
/// whatever order they are added up.
final class FirstCut {

    private static final double LARGEST_SUM = 1 << 30;
    private static final Comparator<Place> WORST_FIRST = Comparator.comparingLong(Place::rank);

    private final List<QueryWord> words;
    private final int[] weights;
    private final int count;
    private final IntPredicate allowed;

    /// @param words   of the query
    /// @param count   how many trials, 1 or more
    /// @param allowed numbers of the trials that may be among them; several threads ask
    FirstCut(List<QueryWord> words, int count, IntPredicate allowed) {
        this.words = words;
        this.weights = weights(words);
        this.count = count;
        this.allowed = allowed;
    }

    /// Their places in the index, ascending; of equals those with the lower numbers.
    int[] find(List<LiveSegment> segments) {
        int shares = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, Math.max(1, segments.size()));
        var best = IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> new Share(segments, share, shares).find())
                .flatMap(PriorityQueue::stream)
                .toList();
        return best.stream()
                .sorted(WORST_FIRST.reversed())
                .limit(count)
                .mapToInt(Place::document)
                .sorted()
                .toArray();
    }

    /// Those of the words as whole numbers, as large as sums of impacts leave room for.
    private static int[] weights(List<QueryWord> words) {
        double all = words.stream().mapToDouble(QueryWord::weight).sum();
        double unit = LARGEST_SUM / (all * Impact.MOST);
        return words.stream()
                .mapToInt(word -> (int) Math.max(1, Math.round(word.weight() * unit)))
                .toArray();
    }

    /// What one processor looks through.
    private final class Share {

        private final List<LiveSegment> segments;
        private final int first;
        private final int step;
        private final int[] sums;
        private final PriorityQueue<Place> best = new PriorityQueue<>(WORST_FIRST);

        /// @param segments of the index
        /// @param first    the first that is looked through
        /// @param step     from each of these to the next
        Share(List<LiveSegment> segments, int first, int step) {
            this.segments = segments;
            this.first = first;
            this.step = step;
            this.sums = new int
                    [segments.stream()
                            .mapToInt(live -> live.segment().size())
                            .max()
                            .orElse(0)];
        }

        PriorityQueue<Place> find() {
            for (int segment = first; segment < segments.size(); segment += step) {
                var live = segments.get(segment);
                addUp(live, segment);
                take(live);
                Arrays.fill(sums, 0, live.segment().size(), 0);
            }
            return best;
        }

        private void addUp(LiveSegment live, int segment) {
            var postings = live.segment().words();
            for (int place = 0; place < weights.length; place++) {
                int term = words.get(place).word().term(segment);
                if (term >= 0) {
                    postings.addImpacts(term, weights[place], sums);
                }
            }
        }

        private void take(LiveSegment live) {
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
