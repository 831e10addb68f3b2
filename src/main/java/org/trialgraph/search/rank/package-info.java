/// How well trials answer a query: BM25F over the words in memory, and the words that are shown for it.
@NullMarked
package org.trialgraph.search.rank;

import org.jspecify.annotations.NullMarked;
