/// GraphQL over HTTP, whatever is asked: error codes, scalars, global ids, connections and cursors, the
/// printed schema. Knows nothing of trials.
@NullMarked
package org.trialgraph.protocol;

import org.jspecify.annotations.NullMarked;
