/// The arms of a trial and what their participants receive.
@NullMarked
package org.trialgraph.trial.arm;

import org.jspecify.annotations.NullMarked;
