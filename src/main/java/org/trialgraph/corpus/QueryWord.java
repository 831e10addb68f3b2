package org.trialgraph.corpus;

import java.util.Comparator;

/// A word of a query in an index.
///
/// @param word   that stands in 1 document or more
/// @param weight what it counts for at most, less than [Bm25f#MOST] times: the query's weight by its idf
record QueryWord(IndexedWord word, double weight) {

    static final Comparator<QueryWord> RAREST_FIRST = Comparator.comparingInt(
                    (QueryWord query) -> query.word().documents())
            .thenComparing(query -> query.word().stem());
}
