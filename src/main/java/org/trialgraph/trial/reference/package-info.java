/// What a record refers to: publications, links, documents, the sharing of data.
@NullMarked
package org.trialgraph.trial.reference;

import org.jspecify.annotations.NullMarked;
