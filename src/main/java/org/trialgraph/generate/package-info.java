/// Makes invented registries of any size for benchmarks and demonstrations: the same numbers always give the same
/// file, and its figures follow those of the registry. The model is in the resources beside it. Imports no other room.
@NullMarked
package org.trialgraph.generate;

import org.jspecify.annotations.NullMarked;
