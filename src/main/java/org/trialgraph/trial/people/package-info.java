/// Who is behind a trial: sponsors, investigators, contacts.
@NullMarked
package org.trialgraph.trial.people;

import org.jspecify.annotations.NullMarked;
