/// Who may take part: age, sex, health, and the criteria as trees.
@NullMarked
package org.trialgraph.trial.criteria;

import org.jspecify.annotations.NullMarked;
