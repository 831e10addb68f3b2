/// Who asks: the holder of an API key, or whoever is at an address. Decides nothing about what a client may do.
@NullMarked
package org.trialgraph.protocol.client;

import org.jspecify.annotations.NullMarked;
