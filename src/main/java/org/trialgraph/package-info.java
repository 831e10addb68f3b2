/// Where the program starts: the command line, and what runs behind each command.
@NullMarked
package org.trialgraph;

import org.jspecify.annotations.NullMarked;
