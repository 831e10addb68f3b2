/// Registered text in the formats that a reader may ask for.
@NullMarked
package org.trialgraph.trial.text;

import org.jspecify.annotations.NullMarked;
