package org.trialgraph.ingest.ctgov;

import java.time.LocalDate;
import org.trialgraph.ingest.read.SourceStudy;

/// A study of which no more is known than what tells whether it is held already.
///
/// @param nct         number of the NCT id
/// @param hash        equal for equal content
/// @param registryDay day of the registry's data that it came with; the epoch if it tells none
public record IdentifiedStudy(SourceStudy source, int nct, String hash, LocalDate registryDay) {}
