/// How well rankings agree with the judgements of others, beside those of other engines.
@NullMarked
package org.trialgraph.relevance;

import org.jspecify.annotations.NullMarked;
