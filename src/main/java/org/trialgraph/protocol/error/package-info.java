/// What the service says where no route answers, or where one fails: short, and nothing of its insides.
@NullMarked
package org.trialgraph.protocol.error;

import org.jspecify.annotations.NullMarked;
