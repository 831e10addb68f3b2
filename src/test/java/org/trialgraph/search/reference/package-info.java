/// A second opinion on what a search finds: a plain and slow reading of the registry's query language over the JSON of
/// a study. It shares the parsed tree, the fields' paths and the cutting of texts into words with the service, and must
/// know nothing of its tables, its index and its SQL.
@NullMarked
package org.trialgraph.search.reference;

import org.jspecify.annotations.NullMarked;
