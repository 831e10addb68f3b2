/// Finds the studies in files, directories, archives and streams, whatever form they come in, one at a time.
/// Knows how registry JSON is packed, and nothing of what a study holds.
@NullMarked
package org.trialgraph.ingest.read;

import org.jspecify.annotations.NullMarked;
