package org.trialgraph.ingest;

import java.util.List;
import org.trialgraph.ingest.merge.TrialRows;

/// A batch on its way into the database.
///
/// @param trials        what is to be written
/// @param unchanged     how many are held already as they are
/// @param unknownValues code words that we do not know
/// @param rejects       records that cannot be taken in
record ConvertedBatch(List<TrialRows> trials, int unchanged, List<String> unknownValues, List<Reject> rejects) {}
