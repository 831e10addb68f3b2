/// What every answer of the service carries, whatever the route: headers that browsers act on.
@NullMarked
package org.trialgraph.protocol.headers;

import org.jspecify.annotations.NullMarked;
