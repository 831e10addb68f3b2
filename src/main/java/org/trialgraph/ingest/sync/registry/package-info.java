/// The registry's API over HTTP, asked politely: one request at a time, at a pace, from one host. What comes back is
/// whole pages of bytes; what stands in a study is not looked at here, and nothing here knows the database.
@NullMarked
package org.trialgraph.ingest.sync.registry;

import org.jspecify.annotations.NullMarked;
