/// From registry records to rows: reading, converting, merging, reporting. The only room that writes.
@NullMarked
package org.trialgraph.ingest;

import org.jspecify.annotations.NullMarked;
