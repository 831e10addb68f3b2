/// What lets caches between us and a client keep an answer, and ask whether it still holds: entity tags,
/// `If-None-Match`, `Cache-Control`. It neither reads requests nor writes answers.
@NullMarked
package org.trialgraph.protocol.caching;

import org.jspecify.annotations.NullMarked;
