package org.trialgraph.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.trialgraph.ingest.merge.TrialCopy;

/// A batch on its way into the database.
///
/// @param seen          the trials that its records are of, each with the day of the registry's data
/// @param trials        what is to be written
/// @param unchanged     how many are held already as they are
/// @param unknownValues code words that we do not know
/// @param rejects       records that cannot be taken in
record ConvertedBatch(
        Map<Integer, LocalDate> seen,
        List<TrialCopy> trials,
        int unchanged,
        List<String> unknownValues,
        List<RejectedRecord> rejects) {}
