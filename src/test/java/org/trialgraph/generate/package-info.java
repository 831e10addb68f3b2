/// What an invented registry must be like: valid, the same each time, and in its figures like the real one.
@NullMarked
package org.trialgraph.generate;

import org.jspecify.annotations.NullMarked;
