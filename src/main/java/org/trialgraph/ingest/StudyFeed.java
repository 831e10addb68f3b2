package org.trialgraph.ingest;

/// Where the studies of an import come from.
@FunctionalInterface
public interface StudyFeed {

    /// Hands over everything there is. What it throws ends the import; batches that are written stay.
    void feed(StudyIntake intake);
}
