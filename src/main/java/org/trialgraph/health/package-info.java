/// What probes and monitoring are told of this process and of the data: whether it has started, whether it can answer,
/// how old the data are. It tells no addresses, since anybody may read it.
@NullMarked
package org.trialgraph.health;

import org.jspecify.annotations.NullMarked;
