package org.trialgraph.eligibility.constraint;

import java.util.Set;

/// Word lists as they are written in the rules.
final class Words {

    private Words() {}

    /// The words of `lines`, which stand between white space.
    static Set<String> of(String lines) {
        return Set.of(lines.strip().split("\\s+", -1));
    }
}
