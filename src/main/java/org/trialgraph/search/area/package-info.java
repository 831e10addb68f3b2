/// The names of the query language: the registry's search areas with their weighted fields, and its data fields with
/// their kinds and paths. Plain Java; it knows nothing of how a field is stored here.
@NullMarked
package org.trialgraph.search.area;

import org.jspecify.annotations.NullMarked;
