/// Runs operations: chooses one of a document, weighs it, waits for its turn, and has the engine answer it from one
/// snapshot before its deadline.
@NullMarked
package org.trialgraph.protocol.execution;

import org.jspecify.annotations.NullMarked;
