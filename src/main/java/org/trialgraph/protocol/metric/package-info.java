/// What monitoring is told of operations and caches. Every name that it tells is out of a bounded set.
@NullMarked
package org.trialgraph.protocol.metric;

import org.jspecify.annotations.NullMarked;
