package org.trialgraph.generate;

/// What is to be made.
///
/// @param from index of the first study
/// @param changedPercent how many of a hundred studies come in a newer version
record Order(long seed, int from, int studies, int changedPercent) {

    StudyKey key(int position) {
        return StudyKey.of(seed, from + position, changedPercent);
    }
}
