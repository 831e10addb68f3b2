/// The words of all trials in memory: what ranks a search and finds similar trials. It is loaded from the tables,
/// kept up with them, and never written back; every replica has its own and comes to the same numbers.
@NullMarked
package org.trialgraph.corpus;

import org.jspecify.annotations.NullMarked;
