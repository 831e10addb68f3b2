/// What a trial is called in other registers, and which trial an id means. Its values and the recognition of ids are
/// plain Java: ingest writes the same keys that questions look up.
@NullMarked
package org.trialgraph.trial.identity;

import org.jspecify.annotations.NullMarked;
