/// How alike trials are, and what makes them so: numbers over the corpus, without a database or a client in sight.
@NullMarked
package org.trialgraph.similarity.rank;

import org.jspecify.annotations.NullMarked;
