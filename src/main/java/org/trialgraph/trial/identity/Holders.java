package org.trialgraph.trial.identity;

import java.util.List;
import org.trialgraph.trial.NctId;

/// The trials that have an id.
///
/// @param first the first of them by number, at least one
/// @param total how many there are
record Holders(List<NctId> first, int total) {

    static final int MOST = 10;

    boolean isOne() {
        return total == 1;
    }
}
