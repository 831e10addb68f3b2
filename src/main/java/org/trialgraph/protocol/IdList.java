package org.trialgraph.protocol;

import java.util.Collection;

/// How many ids a client may name at once: as many as it may get on a page.
public final class IdList {

    private IdList() {}

    /// Lets a list pass that is not too long.
    ///
    /// @throws BadUserInput if it has more than [PageSize#MOST] entries
    public static void check(Collection<String> ids) {
        if (ids.size() > PageSize.MOST) {
            throw new BadUserInput("'ids' has " + ids.size() + " entries, and may have " + PageSize.MOST + " at most");
        }
    }
}
