/// Expressions of the registry's query language as SQL, and as words to rank by.
@NullMarked
package org.trialgraph.search.query;

import org.jspecify.annotations.NullMarked;
