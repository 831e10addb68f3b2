package org.trialgraph.protocol;

import java.util.List;

/// An id that several objects have, of which none is taken for the one that was meant.
public class AmbiguousId extends RequestException {

    private static final long serialVersionUID = 1L;

    /// @param id         short and printable
    /// @param candidates ids that are not ambiguous, of the first few who have the id
    /// @param total      how many have it
    public AmbiguousId(String id, List<String> candidates, int total) {
        super(
                ErrorCode.AMBIGUOUS_ID,
                id + " is an id of " + total + " trials: " + String.join(", ", candidates)
                        + (total > candidates.size() ? " and " + (total - candidates.size()) + " more" : "")
                        + ". Ask for one of them by its NCT number");
    }
}
