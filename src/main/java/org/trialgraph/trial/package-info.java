/// The language everyone speaks: trials and their parts as entities and enums, their batch loaders, the
/// root and nested GraphQL fields. Reads the database and never writes it.
@NullMarked
package org.trialgraph.trial;

import org.jspecify.annotations.NullMarked;
