package org.trialgraph.ingest.read;

/// Takes what a [StudyReader] finds, in the order of the input. Sources are names for people.
public interface StudySink {

    /// A study, or at least a JSON object in the place of one.
    void study(SourceStudy study);

    /// Something in the place of a study that is no JSON object; reading goes on behind it.
    void broken(String source, String reason);

    /// A file that is no registry input.
    void skipped(String source, String reason);

    /// An input, or the rest of one, that could not be read. What stood before it has been handed over.
    void unreadable(String source, String reason);
}
