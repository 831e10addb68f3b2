package org.trialgraph.protocol.persisted;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/// Documents that are known before a request names them.
@ConfigMapping(prefix = "trialgraph.documents")
public interface DocumentsConfig {

    /// A JSON file with the trusted ones: ids with texts, or a manifest of Apollo's.
    Optional<Path> trustedManifest();

    /// How many characters of clients' documents are kept in memory, hashes included; 0 keeps none.
    @WithDefault("4000000")
    long keptCharacters();
}
