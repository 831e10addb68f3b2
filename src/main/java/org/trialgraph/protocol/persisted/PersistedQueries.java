package org.trialgraph.protocol.persisted;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trialgraph.protocol.EndpointRules;
import org.trialgraph.protocol.ErrorCode;
import org.trialgraph.protocol.Refusal;
import org.trialgraph.protocol.metric.CacheMetrics;

/// Finds the document that a request means: its text, or a name for it. Ask [#resolve] before parsing, and [#keep]
/// once the document has turned out to be valid.
///
/// A name is a `documentId` or the hash of Apollo's automatic persisted queries. Trusted documents answer to both, by
/// their ids and by their hashes; documents that clients had kept answer to their hashes.
@ApplicationScoped
public class PersistedQueries {

    private static final String NOT_FOUND = "PersistedQueryNotFound";
    private static final String NOT_SUPPORTED = "PersistedQueryNotSupported";

    private final EndpointRules rules;
    private final TrustedDocuments trusted;
    private final KeptDocuments kept;
    private final CacheMetrics.Uses uses;

    PersistedQueries(EndpointRules rules, TrustedDocuments trusted, KeptDocuments kept, CacheMetrics metrics) {
        this.rules = rules;
        this.trusted = trusted;
        this.kept = kept;
        this.uses = metrics.of("kept_documents");
    }

    /// The document of a request. Nothing is stored.
    ///
    /// @param documentId member of that name; null if there is none
    /// @param query      member of that name; null if there is none
    /// @param extensions member of that name, empty if there is none: strings, numbers, booleans, lists and maps
    /// @throws Refusal BAD_REQUEST if the three do not name one document, PERSISTED_QUERY_NOT_FOUND if nobody knows
    ///                 it, UNTRUSTED_DOCUMENT if it must be a trusted one and is not named as such
    public ResolvedDocument resolve(
            @Nullable String documentId, @Nullable String query, Map<String, ? extends @Nullable Object> extensions) {
        var hash = PersistedQueryExtension.hash(extensions);
        if (documentId != null && hash.isPresent()) {
            throw badRequest("'documentId' and 'extensions.persistedQuery' both name a document: send one of them");
        }
        var place = documentId == null ? "'extensions.persistedQuery.sha256Hash'" : "'documentId'";
        var name = documentId == null ? hash : Optional.of(parse(documentId));
        if (query == null) {
            return find(
                    name.orElseThrow(() -> badRequest(
                            "there is no document: send 'query', 'documentId' or 'extensions.persistedQuery'")),
                    place);
        }
        if (name.isPresent()) {
            return check(name.get(), query, place);
        }
        requireAnyAllowed();
        return ResolvedDocument.of(query);
    }

    /// Keeps a document under the hash that its request named, for requests that name it by nothing else. Documents
    /// that came without a hash, or are known, are let pass.
    ///
    /// @param document that is valid
    public void keep(ResolvedDocument document) {
        var hash = document.toKeep();
        if (hash != null) {
            kept.keep(hash, document.text());
        }
    }

    private ResolvedDocument find(DocumentId name, String place) {
        var known = trusted.find(name);
        if (known.isPresent()) {
            return ResolvedDocument.trusted(known.get());
        }
        requireAnyAllowed();
        if (!name.isHash()) {
            throw new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "no document is known by this " + place);
        }
        if (!rules.keepsDocuments()) {
            throw badRequest(NOT_SUPPORTED);
        }
        var text = kept.find(name);
        uses.count(text.isPresent());
        return text.map(ResolvedDocument::of)
                .orElseThrow(() -> new Refusal(ErrorCode.PERSISTED_QUERY_NOT_FOUND, NOT_FOUND));
    }

    /// A text with a name beside it: they must belong together.
    private ResolvedDocument check(DocumentId name, String query, String place) {
        if (trusted.find(name).filter(query::equals).isPresent()) {
            return ResolvedDocument.trusted(query);
        }
        var computed = DocumentId.of(query).orElseThrow(() -> badRequest("'query' has half a surrogate pair"));
        if (!computed.equals(name)) {
            throw badRequest(place + (name.isHash() ? " is not the SHA-256 of 'query'" : " does not name 'query'"));
        }
        requireAnyAllowed();
        return rules.keepsDocuments() ? ResolvedDocument.toKeep(query, name) : ResolvedDocument.of(query);
    }

    private void requireAnyAllowed() {
        if (!rules.allowsAnyDocument()) {
            throw new Refusal(
                    ErrorCode.UNTRUSTED_DOCUMENT, "only trusted documents are executed here: name one by 'documentId'");
        }
    }

    private static DocumentId parse(String documentId) {
        return DocumentId.parse(documentId)
                .orElseThrow(() -> badRequest(
                        "'documentId' must be an id, or 'sha256:' and 64 lower-case hexadecimal" + " digits"));
    }

    private static Refusal badRequest(String message) {
        return new Refusal(ErrorCode.BAD_REQUEST, message);
    }
}
