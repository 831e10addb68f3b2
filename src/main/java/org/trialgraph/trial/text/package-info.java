/// Registered texts in the forms readers ask for: markdown as registered, plain text, sanitised HTML.
@NullMarked
package org.trialgraph.trial.text;

import org.jspecify.annotations.NullMarked;
