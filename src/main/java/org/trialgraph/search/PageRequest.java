package org.trialgraph.search;

import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.BadUserInput;
import org.trialgraph.protocol.PageSize;

/// Which part of a list is wanted.
///
/// @param size     how many items
/// @param cursor   of the item beyond which they stand; null for an end of the list
/// @param backward whether they stand before it, and at the list's end without one
record PageRequest(int size, @Nullable String cursor, boolean backward) {

    /// @throws BadUserInput if the arguments contradict each other, or the size is out of bounds
    static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        boolean backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw new BadUserInput(
                    "a page is asked for by 'first' and 'after', or by 'last' and 'before', not by both");
        }
        return backward
                ? new PageRequest(PageSize.of("last", last), before, true)
                : new PageRequest(PageSize.of(first), after, false);
    }
}
