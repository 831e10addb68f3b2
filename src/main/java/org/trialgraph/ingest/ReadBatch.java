package org.trialgraph.ingest;

import java.util.List;
import org.trialgraph.ingest.read.SourceStudy;

/// What was read of an input, on its way to be converted.
///
/// @param broken what stood in the place of a study and is none
record ReadBatch(List<SourceStudy> studies, List<RejectedRecord> broken) {}
