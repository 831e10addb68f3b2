package org.trialgraph.search.synonym;

import java.util.List;

/// What else stands for a phrase.
///
/// @param meshIds of concepts that it names, in all spellings, lower case
/// @param names   the best supported first
public record Expansion(List<String> meshIds, List<Name> names) {

    boolean isEmpty() {
        return meshIds.isEmpty() && names.isEmpty();
    }
}
