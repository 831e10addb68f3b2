package org.trialgraph.corpus;

import java.util.Comparator;

/// A word of a query in an index.
///
/// @param documents in how many it stands, 1 or more
/// @param weight    what it counts for at most, less than [Bm25f#MOST] times: the query's weight by its idf
record QueryWord(String stem, int documents, double weight) {

    static final Comparator<QueryWord> RAREST_FIRST =
            Comparator.comparingInt(QueryWord::documents).thenComparing(QueryWord::stem);
}
