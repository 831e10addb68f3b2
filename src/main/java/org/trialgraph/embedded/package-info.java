/// PostgreSQL inside the application's own directory, for development, tests and a first try.
@NullMarked
package org.trialgraph.embedded;

import org.jspecify.annotations.NullMarked;
