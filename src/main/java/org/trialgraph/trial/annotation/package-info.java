/// What the registry adds to a record: topics, violations, and the way of results to their posting.
@NullMarked
package org.trialgraph.trial.annotation;

import org.jspecify.annotations.NullMarked;
