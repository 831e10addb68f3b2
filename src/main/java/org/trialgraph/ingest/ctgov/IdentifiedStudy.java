package org.trialgraph.ingest.ctgov;

import org.trialgraph.ingest.read.SourceStudy;

/// A study of which no more is known than what tells whether it is held already.
///
/// @param nct  number of the NCT id
/// @param hash equal for equal content
public record IdentifiedStudy(SourceStudy source, int nct, String hash) {}
