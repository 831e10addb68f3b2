/// What texts mean, as directions in a space: the model that gives them, if the program was built with one, and those
/// of the trials in the tables. It must not know what a ranking is.
@NullMarked
package org.trialgraph.dense;

import org.jspecify.annotations.NullMarked;
