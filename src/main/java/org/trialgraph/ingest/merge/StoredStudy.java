package org.trialgraph.ingest.merge;

import java.time.Instant;

/// The newest document that is held of a trial.
///
/// @param nct        number of the trial
/// @param json       the document
/// @param importedAt when the trial was imported
public record StoredStudy(int nct, String json, Instant importedAt) {}
