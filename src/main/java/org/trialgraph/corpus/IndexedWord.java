package org.trialgraph.corpus;

import java.util.List;

/// A word as the segments of an index have it.
///
/// @param documents in how many it stands
/// @param terms     its place among the words of each segment, negative where it does not stand
@SuppressWarnings("ArrayRecordComponent") // within this package, and never changed
record IndexedWord(String stem, int documents, int[] terms) {

    static IndexedWord find(String stem, List<LiveSegment> segments) {
        int documents = 0;
        var terms = new int[segments.size()];
        for (int segment = 0; segment < terms.length; segment++) {
            var live = segments.get(segment);
            terms[segment] = live.segment().words().find(stem);
            documents += live.wordCount(terms[segment]);
        }
        return new IndexedWord(stem, documents, terms);
    }

    /// @param segment its place among the index's
    int term(int segment) {
        return terms[segment];
    }
}
