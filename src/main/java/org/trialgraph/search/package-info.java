/// Search: what is asked for becomes one condition in SQL and a ranking; pages, counts and facets follow from these.
@NullMarked
package org.trialgraph.search;

import org.jspecify.annotations.NullMarked;
