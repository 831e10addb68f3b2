package org.trialgraph.generate;

import java.util.List;

/// Alternatives, of which one is chosen by weight.
final class Rule implements Piece {

    private Piece[][] alternatives = {};

    /// Instead of the alternatives, where all are plain words.
    private String[] words = {};

    private Weights weights = Weights.of(List.of(1.0));

    /// Rules name each other, so that they are there before they are filled.
    void fill(List<List<Piece>> filling, List<Double> counted) {
        weights = Weights.of(counted);
        if (filling.stream().allMatch(Rule::isPlain)) {
            words = filling.stream().map(Rule::plain).toArray(String[]::new);
        } else {
            alternatives =
                    filling.stream().map(pieces -> pieces.toArray(Piece[]::new)).toArray(Piece[][]::new);
        }
    }

    @Override
    public void append(Prose prose) {
        int drawn = weights.draw(prose.chance());
        if (words.length > 0) {
            prose.out().append(words[drawn]);
            return;
        }
        for (var piece : alternatives[drawn]) {
            piece.append(prose);
        }
    }

    private static boolean isPlain(List<Piece> pieces) {
        return pieces.size() == 1 && pieces.getFirst() instanceof Piece.Literal;
    }

    private static String plain(List<Piece> pieces) {
        return pieces.getFirst() instanceof Piece.Literal(var text) ? text : "";
    }
}
