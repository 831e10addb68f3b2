package org.trialgraph.protocol;

import org.jspecify.annotations.Nullable;

/// How many items of a list a client gets at once: 20 unless asked otherwise, 100 at most.
public final class PageSize {

    public static final int DEFAULT = 20;
    public static final int MOST = 100;

    private PageSize() {}

    /// The page size behind a `first` argument.
    ///
    /// @throws BadUserInput if it is below 1 or above [#MOST]
    public static int of(@Nullable Integer first) {
        if (first == null) {
            return DEFAULT;
        }
        if (first < 1 || first > MOST) {
            throw new BadUserInput("'first' is " + first + ", and must be from 1 to " + MOST);
        }
        return first;
    }
}
