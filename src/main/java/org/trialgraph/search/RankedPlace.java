package org.trialgraph.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.Cursor;
import org.trialgraph.protocol.StaleCursor;
import org.trialgraph.search.order.SortOrder;

/// A place in a ranking: by the score, and among equals by their order. Scores are of one state of the index, whose
/// generation stands in the cursor.
///
/// @param place as of [SortOrder#texts]
record RankedPlace(float score, List<String> place) {

    private static final String LIST = "ranked trials";
    private static final int HEX = 16;

    /// The cursor of a trial.
    ///
    /// @param generation of the index that gave the score
    static String cursor(long generation, ScoredTrial found, SortOrder order) {
        List<Object> keys = new ArrayList<>();
        keys.add(generation);
        keys.add(Integer.toHexString(Float.floatToIntBits(found.score())));
        keys.addAll(order.texts(found.trial().place()));
        return Cursor.of(LIST, keys.toArray()).toString();
    }

    /// The place of a cursor.
    ///
    /// @param cursor     null for none
    /// @param generation of the index
    /// @throws BadCursor   if the text is no cursor of a ranking in this order
    /// @throws StaleCursor if its score is of another state of the index
    static @Nullable RankedPlace parse(@Nullable String cursor, long generation, SortOrder order) {
        if (cursor == null) {
            return null;
        }
        var keys = Cursor.parse(cursor, LIST, order.keys().size() + 3)
                .orElseThrow(() -> new BadCursor("trials"))
                .keys();
        try {
            if (Long.parseLong(keys.getFirst()) != generation) {
                throw new StaleCursor();
            }
            float score = Float.intBitsToFloat(Integer.parseInt(keys.get(1), HEX));
            if (!(score >= 0 && score < Float.POSITIVE_INFINITY)) {
                throw new BadCursor("trials");
            }
            return new RankedPlace(score, keys.subList(2, keys.size()));
        } catch (NumberFormatException e) {
            throw new BadCursor("trials");
        }
    }
}
