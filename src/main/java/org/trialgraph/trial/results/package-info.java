/// The posted results of a trial: participant flow, baseline, outcome measures and adverse events, as registered.
/// Builds on [org.trialgraph.trial], which knows nothing of it.
@NullMarked
package org.trialgraph.trial.results;

import org.jspecify.annotations.NullMarked;
