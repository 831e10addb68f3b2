/// How much a client may ask for, in points of cost. Knows clients, and nothing of what they ask.
@NullMarked
package org.trialgraph.protocol.rate;

import org.jspecify.annotations.NullMarked;
