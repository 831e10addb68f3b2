package org.trialgraph.corpus;

import java.util.Comparator;

/// A word of a query in an index.
///
/// @param documents in how many it stands, 1 or more
/// @param weight    what it counts for at most, less than [Bm25f#MOST] times: the query's weight by its idf
/// @param terms     its place in the words of each segment, negative where it does not stand
@SuppressWarnings("ArrayRecordComponent") // within this package, and never changed
record QueryWord(String stem, int documents, double weight, int[] terms) {

    static final Comparator<QueryWord> RAREST_FIRST =
            Comparator.comparingInt(QueryWord::documents).thenComparing(QueryWord::stem);

    /// @param segment its place among the index's segments
    int term(int segment) {
        return terms[segment];
    }
}
