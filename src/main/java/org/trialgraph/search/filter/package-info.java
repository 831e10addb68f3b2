/// What has to hold for a trial: typed filters, and any other condition as SQL over the search document.
@NullMarked
package org.trialgraph.search.filter;

import org.jspecify.annotations.NullMarked;
