/// The versions of a trial's record: as registered, by day, and what changed between them.
@NullMarked
package org.trialgraph.trial.version;

import org.jspecify.annotations.NullMarked;
