/// The registry's query language: a text becomes a tree, or an error that points into the text. Plain Java; what a tree
/// finds, and how, is not decided here.
@NullMarked
package org.trialgraph.search.expression;

import org.jspecify.annotations.NullMarked;
