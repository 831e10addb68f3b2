/// Which trials are like another or like a text, and why. It compares what the corpus holds, and says nothing of two
/// records that does not stand in both.
@NullMarked
package org.trialgraph.similarity;

import org.jspecify.annotations.NullMarked;
