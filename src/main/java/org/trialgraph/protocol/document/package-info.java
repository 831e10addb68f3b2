/// Texts of clients become documents that fit the schema, or a refusal that says where they do not.
@NullMarked
package org.trialgraph.protocol.document;

import org.jspecify.annotations.NullMarked;
