package org.trialgraph.search;

import java.util.BitSet;

/// Numbers of trials, in little memory where they are near each other.
///
/// @param first   the lowest
/// @param offsets of all from it
record TrialNumbers(int first, BitSet offsets) {

    static TrialNumbers of(BitSet numbers) {
        int first = Math.max(0, numbers.nextSetBit(0));
        return new TrialNumbers(first, numbers.get(first, Math.max(first, numbers.length())));
    }

    boolean contains(int nct) {
        return nct >= first && offsets.get(nct - first);
    }

    /// How much memory they take, about.
    int bytes() {
        return offsets.size() / Byte.SIZE;
    }
}
