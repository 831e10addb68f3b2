package org.trialgraph.trial;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadCursor;
import org.trialgraph.protocol.Cursor;

/// A place in the list of trials by newest update.
///
/// @param updated when the trial's last update was posted
/// @param nct     number of the trial
record TrialPlace(LocalDate updated, int nct) {

    private static final String LIST = "trials";

    static TrialPlace of(Trial trial) {
        return new TrialPlace(trial.lastUpdatePosted, trial.nct);
    }

    /// The place behind a cursor; null for none.
    ///
    /// @throws BadCursor if the text is no cursor of this list
    static @Nullable TrialPlace parse(@Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        try {
            List<String> keys = Cursor.parse(cursor, LIST, 2)
                    .orElseThrow(() -> new BadCursor(LIST))
                    .keys();
            return new TrialPlace(LocalDate.parse(keys.getFirst()), Integer.parseInt(keys.getLast()));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new BadCursor(LIST);
        }
    }

    String cursor() {
        return Cursor.of(LIST, updated, nct).toString();
    }
}
