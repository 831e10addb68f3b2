package org.trialgraph.protocol.persisted;

import org.jspecify.annotations.Nullable;

/// The document that a request means.
public final class ResolvedDocument {

    private final String text;
    private final boolean trusted;
    private final @Nullable DocumentId toKeep;

    private ResolvedDocument(String text, boolean trusted, @Nullable DocumentId toKeep) {
        this.text = text;
        this.trusted = trusted;
        this.toKeep = toKeep;
    }

    static ResolvedDocument trusted(String text) {
        return new ResolvedDocument(text, true, null);
    }

    static ResolvedDocument of(String text) {
        return new ResolvedDocument(text, false, null);
    }

    /// @param hash of the text: computed, not claimed
    static ResolvedDocument toKeep(String text, DocumentId hash) {
        return new ResolvedDocument(text, false, hash);
    }

    /// GraphQL, not parsed yet.
    public String text() {
        return text;
    }

    /// Whether it is one of the operator's.
    public boolean isTrusted() {
        return trusted;
    }

    /// Under what it is to be kept if it turns out to be valid; null if it is not.
    @Nullable
    DocumentId toKeep() {
        return toKeep;
    }
}
