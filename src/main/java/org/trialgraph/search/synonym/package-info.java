/// What else names what a query names, as the records themselves tell. Knows phrases and how often trials claim that
/// two of them mean the same, and nothing of expressions.
@NullMarked
package org.trialgraph.search.synonym;

import org.jspecify.annotations.NullMarked;
