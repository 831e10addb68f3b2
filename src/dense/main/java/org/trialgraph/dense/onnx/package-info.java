/// A language model in the ONNX format, run by native libraries: part of the program only if it is built with the
/// profile `dense`, and of no native executable.
@NullMarked
package org.trialgraph.dense.onnx;

import org.jspecify.annotations.NullMarked;
