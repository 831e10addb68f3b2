package org.trialgraph.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Draws an index from a list by weight, in one step whatever the length (the alias method): each place keeps its own
/// index with some share, and otherwise gives that of another one.
final class Weights {

    private final double[] kept;
    private final int[] others;

    private Weights(double[] kept, int[] others) {
        this.kept = kept;
        this.others = others;
    }

    static Weights of(List<Double> weights) {
        int size = weights.size();
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        var kept = weights.stream().mapToDouble(weight -> weight * size / total).toArray();
        var others = new int[size];
        Deque<Integer> small = new ArrayDeque<>();
        Deque<Integer> large = new ArrayDeque<>();
        for (int i = 0; i < size; i++) {
            others[i] = i;
            (kept[i] < 1 ? small : large).add(i);
        }
        while (!small.isEmpty() && !large.isEmpty()) {
            int giver = large.remove();
            int taker = small.remove();
            others[taker] = giver;
            kept[giver] -= 1 - kept[taker];
            (kept[giver] < 1 ? small : large).add(giver);
        }
        return new Weights(kept, others);
    }

    int draw(Chance chance) {
        double place = chance.unit() * kept.length;
        int index = (int) place;
        return place - index < kept[index] ? index : others[index];
    }
}
