/// One line of JSON a request: what was asked by its name and hash, never with its variables, and at what price.
@NullMarked
package org.trialgraph.protocol.access;

import org.jspecify.annotations.NullMarked;
