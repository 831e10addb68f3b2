/// Machine-readable constraints read from the plain text of one criterion: ages, laboratory values, time windows. A
/// constraint that is wrong is worse than one that is missing, so whatever is unclear yields none. Plain Java: no
/// injection, no database, no other room.
@NullMarked
package org.trialgraph.eligibility.constraint;

import org.jspecify.annotations.NullMarked;
