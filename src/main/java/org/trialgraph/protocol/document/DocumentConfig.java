package org.trialgraph.protocol.document;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/// Settings of documents.
@ConfigMapping(prefix = "trialgraph.documents")
interface DocumentConfig {

    /// Characters of valid documents that are kept, parsed, for the next request with the same text.
    @WithDefault("8000000")
    long cachedCharacters();
}
