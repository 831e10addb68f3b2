package org.trialgraph.protocol.persisted;

import java.nio.file.Path;
import java.util.Optional;

/// Settings of documents, for tests without a container.
record DocumentSettings(Optional<Path> trustedManifest, long keptCharacters) implements DocumentsConfig {

    static final DocumentSettings NO_MANIFEST = new DocumentSettings(Optional.empty(), 4_000_000);

    static DocumentSettings manifest(Path file) {
        return new DocumentSettings(Optional.of(file), 4_000_000);
    }

    static DocumentSettings keeping(long characters) {
        return new DocumentSettings(Optional.empty(), characters);
    }
}
