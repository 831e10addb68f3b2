package org.trialgraph.generate;

/// Which study of which registry it is, and in which version.
///
/// @param index from 0
/// @param changed whether it is the newer of two versions
record StudyKey(long registry, int index, boolean changed) {

    /// Real numbers of studies end far below.
    private static final int FIRST_NCT = 20_000_001;

    /// What index and percentage are multiplied by, so that a hundred neighbours have the share of each hundred.
    private static final int SPREAD = 37;

    static StudyKey of(long registry, int index, int changedPercent) {
        int place = Math.floorMod(SPREAD * (index % 100) + 61 * (index / 100), 100);
        return new StudyKey(registry, index, place < changedPercent);
    }

    /// Where everything in the study that both versions share comes from.
    long seed() {
        return Chance.seed(Chance.seed(registry, "study"), index);
    }

    String nct() {
        return "NCT" + (FIRST_NCT + index);
    }
}
