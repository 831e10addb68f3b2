/// The order of the trials that were found, and places in it.
@NullMarked
package org.trialgraph.search.order;

import org.jspecify.annotations.NullMarked;
