package org.trialgraph.similarity;

import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.Cursor;
import org.trialgraph.protocol.PageSize;

/// Which part of a list of similar trials is wanted. A place in the list counts only as long as the list stays as it
/// is, so it comes with the state of the data that the list was made of.
///
/// @param list       what the list is of, the same in all its cursors
/// @param generation of the data, -1 at the start of the list
/// @param offset     how many to leave out
/// @param size       how many
record SimilarPage(String list, long generation, int offset, int size) {

    private static final String NAME = "similar";

    /// @throws org.trialgraph.protocol.BadUserInput if the size is out of bounds
    /// @throws BadCursor if the cursor is none of this list
    static SimilarPage of(String list, @Nullable Integer first, @Nullable String after) {
        int size = PageSize.of(first);
        if (after == null) {
            return new SimilarPage(list, -1, 0, size);
        }
        var keys = Cursor.parse(after, NAME, 3)
                .filter(cursor -> cursor.keys().getFirst().equals(list))
                .orElseThrow(() -> new BadCursor(NAME))
                .keys();
        try {
            return new SimilarPage(list, Long.parseLong(keys.get(1)), position(keys.get(2)), size);
        } catch (NumberFormatException e) {
            throw new BadCursor(NAME);
        }
    }

    /// The cursor of the trial at a place of this list.
    ///
    /// @param place counts from 1
    String cursor(long ofGeneration, int place) {
        return Cursor.of(NAME, list, ofGeneration, place).toString();
    }

    /// Whether the place is one of a list that has changed since.
    boolean isStale(long now) {
        return generation >= 0 && generation != now;
    }

    private static int position(String key) {
        int position = Integer.parseInt(key);
        if (position < 1) {
            throw new BadCursor(NAME);
        }
        return position;
    }
}
