/// How the trials that were found spread over the values of a field.
@NullMarked
package org.trialgraph.search.facet;

import org.jspecify.annotations.NullMarked;
