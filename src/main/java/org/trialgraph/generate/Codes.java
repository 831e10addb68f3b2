package org.trialgraph.generate;

import java.util.ArrayList;
import java.util.List;

/// Code words of the registry and how often it has each: `RANDOMIZED=2424 NA=757`, where `~` is a blank.
final class Codes {

    private final List<String> words;
    private final Weights weights;

    private Codes(List<String> words, Weights weights) {
        this.words = words;
        this.weights = weights;
    }

    static Codes of(List<String> counted) {
        List<String> words = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (var word : counted) {
            int sign = word.lastIndexOf('=');
            words.add(word.substring(0, sign).replace('~', ' '));
            weights.add(Double.valueOf(word.substring(sign + 1)));
        }
        return new Codes(List.copyOf(words), Weights.of(weights));
    }

    String draw(Chance chance) {
        return words.get(weights.draw(chance));
    }
}
