/// Registered text in the formats that a reader may ask for, and the addresses in it that are safe to follow.
@NullMarked
package org.trialgraph.trial.text;

import org.jspecify.annotations.NullMarked;
