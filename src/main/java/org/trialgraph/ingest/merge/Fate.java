package org.trialgraph.ingest.merge;

/// What an incoming trial is to the one that is held under its number.
enum Fate {
    NEW,
    CHANGED,
    UNCHANGED,
    /// Older than what is held, which stays.
    OUTDATED
}
