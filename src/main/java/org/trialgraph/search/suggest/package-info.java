/// Completions for a search box.
@NullMarked
package org.trialgraph.search.suggest;

import org.jspecify.annotations.NullMarked;
