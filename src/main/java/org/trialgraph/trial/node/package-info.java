/// Any object by its global id.
@NullMarked
package org.trialgraph.trial.node;

import org.jspecify.annotations.NullMarked;
