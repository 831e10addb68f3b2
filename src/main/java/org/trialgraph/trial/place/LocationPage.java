package org.trialgraph.trial.place;

import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.Cursor;
import org.trialgraph.protocol.PageSize;

/// Which of a trial's sites are wanted.
///
/// @param nct   number of the trial
/// @param after position of the site behind which to start, -1 for the start of the list
/// @param size  how many
/// @param where what holds for each; null for all
record LocationPage(int nct, int after, int size, @Nullable LocationFilter where) {

    private static final String LIST = "locations";

    /// @throws org.trialgraph.protocol.BadUserInput if the size is out of bounds
    /// @throws BadCursor if the cursor is none of this list
    static LocationPage of(int nct, @Nullable Integer first, @Nullable String after, @Nullable LocationFilter where) {
        return new LocationPage(nct, after == null ? -1 : position(after), PageSize.of(first), where);
    }

    static String cursor(Location site) {
        return Cursor.of(LIST, site.position).toString();
    }

    /// The same page, of no trial: what pages of several trials that are read together have in common.
    LocationPage ofAnyTrial() {
        return new LocationPage(0, after, size, where);
    }

    private static int position(String cursor) {
        try {
            return Integer.parseInt(Cursor.parse(cursor, LIST, 1)
                    .orElseThrow(() -> new BadCursor(LIST))
                    .keys()
                    .getFirst());
        } catch (NumberFormatException e) {
            throw new BadCursor(LIST);
        }
    }
}
