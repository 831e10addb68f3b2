/// Pure values and parsers of a trial's eligibility: ages, the criteria as trees, and the markdown in which the
/// registry hands them over. Plain Java: no injection, no database, no other room.
@NullMarked
package org.trialgraph.eligibility;

import org.jspecify.annotations.NullMarked;
