package org.trialgraph.protocol.persisted;

import java.util.Map;
import java.util.Optional;

/// The documents that the operator trusts. Each is found by the id in its manifest and by its hash.
final class TrustedDocuments {

    static final TrustedDocuments NONE = new TrustedDocuments(Map.of());

    private final Map<DocumentId, String> texts;

    TrustedDocuments(Map<DocumentId, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    Optional<String> find(DocumentId id) {
        return Optional.ofNullable(texts.get(id));
    }

    /// How many there are, whatever the number of their ids.
    long count() {
        return texts.values().stream().distinct().count();
    }
}
