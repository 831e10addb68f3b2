package org.trialgraph.ingest;

/// Hears of an import while it runs.
public interface ImportListener {

    /// A record has been read; called for each of them.
    void advanced(int read, int rejected);

    void rejected(Reject reject);

    void skipped(String source, String reason);

    void unreadable(String source, String reason);
}
