/// Follows the live registry: asks for what was updated since the last time, hands it to the import page by page, and
/// remembers how far it came. What it knows of HTTP is in its own room; nothing else in ingest knows it.
@NullMarked
package org.trialgraph.ingest.sync;

import org.jspecify.annotations.NullMarked;
