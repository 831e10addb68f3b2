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
        return of("first", first);
    }

    /// The page size behind an argument.
    ///
    /// @throws BadUserInput if it is below 1 or above [#MOST]
    public static int of(String name, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT;
        }
        if (size < 1 || size > MOST) {
            throw new BadUserInput("'" + name + "' is " + size + ", and must be from 1 to " + MOST);
        }
        return size;
    }
}
