/// What one request reads is of one moment: all its statements run in one transaction of the database.
@NullMarked
package org.trialgraph.protocol.snapshot;

import org.jspecify.annotations.NullMarked;
