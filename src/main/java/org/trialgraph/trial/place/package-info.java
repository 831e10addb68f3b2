/// Where a trial is carried out: sites, filtered and paged, and countries.
@NullMarked
package org.trialgraph.trial.place;

import org.jspecify.annotations.NullMarked;
