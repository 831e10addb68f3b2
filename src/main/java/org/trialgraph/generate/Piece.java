package org.trialgraph.generate;

/// A part of a text to be made.
sealed interface Piece permits Piece.Literal, Rule, Slot {

    void append(Prose prose);

    /// Words as they stand.
    record Literal(String text) implements Piece {
        @Override
        public void append(Prose prose) {
            prose.out().append(text);
        }
    }
}
