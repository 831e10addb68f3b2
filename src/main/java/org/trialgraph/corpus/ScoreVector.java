package org.trialgraph.corpus;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/// What a query gave every trial of an index: 0 where it does not match.
public final class ScoreVector {

    /// So many times as many as are wanted are found before those are sorted out that are too far from the beginning.
    private static final int ROOM = 8;

    private final CorpusIndex index;
    /// By place in the index.
    private final float[] values;

    ScoreVector(CorpusIndex index, float[] values) {
        this.index = index;
        this.values = values;
    }

    /// Of a query that no trial matches.
    public static ScoreVector none(CorpusIndex index) {
        return new ScoreVector(index, index.sums());
    }

    /// The sums of these and others of the same index.
    public ScoreVector plus(ScoreVector others) {
        var sums = values.clone();
        for (int document = 0; document < sums.length; document++) {
            sums[document] += others.values[document];
        }
        return new ScoreVector(index, sums);
    }

    /// These with something added to some trials.
    ///
    /// @param more by number; of trials that are not here it is left out
    public ScoreVector plus(Map<Integer, Double> more) {
        if (more.isEmpty()) {
            return this;
        }
        var sums = values.clone();
        more.forEach((nct, value) -> {
            int document = index.place(nct);
            if (document >= 0) {
                sums[document] += value.floatValue();
            }
        });
        return new ScoreVector(index, sums);
    }

    /// These, but none above a bound.
    public ScoreVector atMost(float most) {
        var bounded = values.clone();
        for (int document = 0; document < bounded.length; document++) {
            bounded[document] = Math.min(most, bounded[document]);
        }
        return new ScoreVector(index, bounded);
    }

    /// The score of a trial; 0 if it does not match or is not here.
    public float of(int nct) {
        int document = index.place(nct);
        return document < 0 ? 0 : values[document];
    }

    /// The best trials, best first, of equals the lower number.
    ///
    /// @param count   1 or more
    /// @param allowed numbers of the trials that may be among them
    public List<Hit> top(int count, IntPredicate allowed) {
        return next(Float.POSITIVE_INFINITY, true, count, allowed).stream()
                .sorted(Hit.BEST_FIRST)
                .limit(count)
                .toList();
    }

    /// The trials that come next in the order of scores: at least so many, if there are, and all that equal the last
    /// of them; in no order.
    ///
    /// @param beyond    a score that they do not reach, or have to exceed: 0 or more
    /// @param bestFirst whether they are the best below it, else the worst above it
    /// @param count     1 or more
    /// @param allowed   numbers of the trials that may be among them
    public List<Hit> next(float beyond, boolean bestFirst, int count, IntPredicate allowed) {
        // Nearest to the beginning last, so that the first is what others have to precede.
        var nearest = new PriorityQueue<Float>(bestFirst ? Comparator.naturalOrder() : Comparator.reverseOrder());
        List<Hit> found = new ArrayList<>();
        float least = bestFirst ? Float.MIN_VALUE : Math.nextUp(beyond);
        float most = bestFirst ? Math.nextDown(beyond) : Float.POSITIVE_INFINITY;
        int room = ROOM * count;
        for (int document = 0; document < values.length; document++) {
            float value = values[document];
            if (value >= least && value <= most && allowed.test(index.nct(document))) {
                found.add(new Hit(index.nct(document), value));
                nearest.add(value);
                if (nearest.size() > count) {
                    nearest.remove();
                }
                if (nearest.size() == count) {
                    least = bestFirst ? nearest.element() : least;
                    most = bestFirst ? most : nearest.element();
                }
                if (found.size() > room) {
                    keep(found, least, most);
                    room = ROOM * Math.max(count, found.size());
                }
            }
        }
        keep(found, least, most);
        return found;
    }

    private static void keep(List<Hit> found, float least, float most) {
        found.removeIf(hit -> hit.score() < least || hit.score() > most);
    }
}
