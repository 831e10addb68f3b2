/// Pure values and parsers of eligibility: ages and criteria trees. Plain Java: no database, no framework.
@NullMarked
package org.trialgraph.eligibility;

import org.jspecify.annotations.NullMarked;
