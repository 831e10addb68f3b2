/// What a request may ask for, decided before anything of it runs: how large and deep its document and variables are,
/// and what its answer could cost at most. Knows the schema, and nothing of what is behind it.
@NullMarked
package org.trialgraph.protocol.limit;

import org.jspecify.annotations.NullMarked;
