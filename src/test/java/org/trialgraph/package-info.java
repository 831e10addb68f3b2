@NullMarked
package org.trialgraph;

import org.jspecify.annotations.NullMarked;
