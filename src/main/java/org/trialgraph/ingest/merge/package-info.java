/// Rows into tables, a batch at a time. Knows tables and PostgreSQL, and nothing of any registry's format.
@NullMarked
package org.trialgraph.ingest.merge;

import org.jspecify.annotations.NullMarked;
