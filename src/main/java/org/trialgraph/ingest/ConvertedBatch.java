package org.trialgraph.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        List<RejectedRecord> rejects) {

    /// Several batches as one, in their order.
    static ConvertedBatch join(List<ConvertedBatch> batches) {
        Map<Integer, LocalDate> seen = new HashMap<>();
        batches.forEach(batch -> batch.seen.forEach((nct, day) -> seen.merge(nct, day, ConvertedBatch::later)));
        return new ConvertedBatch(
                seen,
                all(batches, ConvertedBatch::trials),
                batches.stream().mapToInt(ConvertedBatch::unchanged).sum(),
                all(batches, ConvertedBatch::unknownValues),
                all(batches, ConvertedBatch::rejects));
    }

    /// Of the days that a trial was seen with, which one counts.
    static LocalDate later(LocalDate first, LocalDate second) {
        return first.isAfter(second) ? first : second;
    }

    private static <T> List<T> all(List<ConvertedBatch> batches, Function<ConvertedBatch, List<T>> part) {
        return batches.stream().map(part).flatMap(List::stream).toList();
    }
}
