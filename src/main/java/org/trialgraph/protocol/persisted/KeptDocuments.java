package org.trialgraph.protocol.persisted;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// The documents of clients by their hashes, as many as fit. Those that are asked for more often stay: a flood of new
/// ones does not push them out.
@ApplicationScoped
// The kind of cache that is bounded by weight; the extension makes other kinds known to a native executable.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
class KeptDocuments {

    private final Cache<DocumentId, String> documents;

    KeptDocuments(DocumentsConfig config) {
        this.documents = Caffeine.newBuilder()
                .maximumWeight(config.keptCharacters())
                .weigher((DocumentId hash, String text) -> hash.text().length() + text.length())
                // Whoever brings one too many makes room for it.
                .executor(Runnable::run)
                .build();
    }

    Optional<String> find(DocumentId hash) {
        return Optional.ofNullable(documents.getIfPresent(hash));
    }

    /// Keeps a text, if it fits.
    ///
    /// @param hash of this text
    void keep(DocumentId hash, String text) {
        documents.put(hash, text);
    }
}
