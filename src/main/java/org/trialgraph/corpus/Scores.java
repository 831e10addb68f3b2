package org.trialgraph.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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

    /// Of a query that no trial matches.
    public static Scores none(CorpusIndex index) {
        return new Scores(index, new int[0], new float[0]);
    }

    /// What is above 0.
    ///
    /// @param documents ascending
    /// @param values    of each of these
    static Scores of(CorpusIndex index, int[] documents, float[] values) {
        int count = documents.length;
        var found = new int[count];
        var above = new float[count];
        int size = 0;
        for (int place = 0; place < count; place++) {
            if (values[place] > 0) {
                found[size] = documents[place];
                above[size++] = values[place];
            }
        }
        return new Scores(index, Arrays.copyOf(found, size), Arrays.copyOf(above, size));
    }

    /// The sums of several scores of one index.
    ///
    /// @param parts one at least
    public static Scores sum(List<Scores> parts) {
        var first = parts.getFirst();
        if (parts.size() == 1) {
            return first;
        }
        var sums = first.index.sums();
        for (Scores part : parts) {
            for (int place = 0; place < part.documents.length; place++) {
                sums[part.documents[place]] += part.values[place];
            }
        }
        return first.index.scores(sums);
    }

    /// These, but none above a bound.
    public Scores atMost(float most) {
        var bounded = values.clone();
        for (int place = 0; place < bounded.length; place++) {
            bounded[place] = Math.min(most, bounded[place]);
        }
        return new Scores(index, documents, bounded);
    }

    /// These with something added to some trials.
    ///
    /// @param more by number
    public Scores plus(Map<Integer, Double> more) {
        if (more.isEmpty()) {
            return this;
        }
        var sums = index.sums();
        for (int place = 0; place < documents.length; place++) {
            sums[documents[place]] = values[place];
        }
        more.forEach((nct, value) -> {
            int document = index.place(nct);
            if (document >= 0) {
                sums[document] += value.floatValue();
            }
        });
        return index.scores(sums);
    }

    /// How many trials match.
    public int size() {
        return documents.length;
    }

    /// The score of a trial; 0 if it does not match.
    public float of(int nct) {
        return at(index.place(nct));
    }

    /// The score of the trial in a place of the index; 0 if it does not match, or is nowhere.
    public float at(int document) {
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

    /// The trials that come next in the order of scores: at least so many, if there are, and all that equal the last
    /// of them; in no order.
    ///
    /// @param beyond    a score that they do not reach, or have to exceed
    /// @param bestFirst whether they are the best below it, else the worst above it
    /// @param count     1 or more
    /// @param allowed   numbers of the trials that may be among them
    public List<Hit> next(float beyond, boolean bestFirst, int count, IntPredicate allowed) {
        var nearest = new PriorityQueue<Float>(bestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder());
        float last = bestFirst ? Float.NEGATIVE_INFINITY : Float.POSITIVE_INFINITY; // what a value has to precede
        for (int place = 0; place < documents.length; place++) {
            float value = values[place];
            if (precedes(beyond, value, bestFirst)
                    && precedes(value, last, bestFirst)
                    && allowed.test(index.nct(documents[place]))) {
                nearest.add(value);
                if (nearest.size() > count) {
                    nearest.remove();
                }
                if (nearest.size() == count) {
                    last = nearest.element();
                }
            }
        }
        return nearest.isEmpty() ? List.of() : between(beyond, nearest.element(), bestFirst, allowed);
    }

    private List<Hit> between(float beyond, float last, boolean bestFirst, IntPredicate allowed) {
        List<Hit> found = new ArrayList<>();
        for (int place = 0; place < documents.length; place++) {
            float value = values[place];
            if (precedes(beyond, value, bestFirst) && !precedes(last, value, bestFirst)) {
                int nct = index.nct(documents[place]);
                if (allowed.test(nct)) {
                    found.add(new Hit(nct, value));
                }
            }
        }
        return found;
    }

    private static boolean precedes(float one, float other, boolean bestFirst) {
        return bestFirst ? one > other : one < other;
    }
}
