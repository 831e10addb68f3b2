/// Where each field of the registry is in the schema, and whether every registered value gets there.
@NullMarked
package org.trialgraph.coverage;

import org.jspecify.annotations.NullMarked;
